import type { ReactNode } from 'react'

interface Stop {
  key: string
  word: ReactNode
  note: ReactNode
}

interface PathProps {
  stops: readonly Stop[]
  /** Which stop one is at, from 0. */
  here: number
}

const lookOf = (index: number, here: number): string => (index < here ? 'done' : index === here ? 'here' : 'ahead')

/** From asking to speaking, drawn as a line with stops. */
export function Path({ stops, here }: PathProps): ReactNode {
  return (
    <ol className="line">
      {stops.map(({ key, word, note }, index) => (
        <li key={key} className={lookOf(index, here)} aria-current={index === here ? 'step' : undefined}><b>{word}</b> {note}</li>
      ))}
    </ol>
  )
}
