import type { ReactNode } from 'react'

export interface Stop {
  key: string
  word: ReactNode
  note: ReactNode
}

interface PathProps {
  stops: readonly Stop[]
  /** The key of the stop one is at. */
  here: string
}

const lookOf = (index: number, here: number): string => (index < here ? 'done' : index === here ? 'here' : 'ahead')

/** From asking to speaking, drawn as a line with stops. */
export function Path({ stops, here }: PathProps): ReactNode {
  const at = stops.findIndex(({ key }) => key === here)
  return (
    <ol className="line">
      {stops.map(({ key, word, note }, index) => (
        <li key={key} className={lookOf(index, at)} aria-current={index === at ? 'step' : undefined}><b>{word}</b> {note}</li>
      ))}
    </ol>
  )
}
