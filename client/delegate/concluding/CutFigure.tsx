import type { ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { useCutLeft } from '#client/status/useCutLeft.ts'
import { Text } from '#client/text/Text.tsx'
import { formatLeft } from '#client/text/times.ts'
import { graceMs } from './graceMs.ts'

/** In how long the statement is cut. */
export function CutFigure(): ReactNode {
  const left = useCutLeft()
  const grace = useMeeting(graceMs)
  return <p role="timer"><small><Text of="delegate.cut-in" /></small> <b className="n">{formatLeft(left ?? grace)}</b></p>
}
