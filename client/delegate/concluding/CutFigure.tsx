import type { ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { useCutLeft } from '#client/status/useCutLeft.ts'
import { Text } from '#client/text/Text.tsx'
import { formatLeft } from '#client/text/times.ts'

/** In how long the statement is cut. */
export function CutFigure(): ReactNode {
  const left = useCutLeft()
  const graceMs = useMeeting(({ floor }) => (floor?.timing.overTime?.kind === 'cut' ? floor.timing.overTime.graceMs : 0))
  return <p role="timer"><small><Text of="delegate.cut-in" /></small> <b className="n">{formatLeft(left ?? graceMs)}</b></p>
}
