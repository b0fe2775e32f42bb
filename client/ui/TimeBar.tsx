import type { CSSProperties, ReactNode } from 'react'

/** How time looks: it has not begun, runs, is short, very short, over, or stands still. */
export type TimeLook = 'ready' | 'running' | 'warning' | 'late' | 'over' | 'held'

interface TimeBarProps {
  look: TimeLook
  /** The share of the time that is left, 0 to 1. */
  left: number
  /** How the time divides into neutral, amber and deep amber, ms. */
  shares: readonly [number, number, number]
}

/** The heavy rule that is the clock. Who listens hears the figures instead. */
export function TimeBar({ look, left, shares: [run, warn, late] }: TimeBarProps): ReactNode {
  const style = { '--left': left, '--run': run, '--warn': warn, '--late': late } as CSSProperties
  return (
    <span className="timebar" data-look={look} style={style} aria-hidden>
      <i><b /><b /><b /></i>
      <span className="gone-not"><i><b /><b /><b /></i></span>
    </span>
  )
}
