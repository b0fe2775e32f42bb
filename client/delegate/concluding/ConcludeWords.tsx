import type { ReactNode } from 'react'
import { isAskedToConclude, isToConclude } from '#shared/floor/concluding/isToConclude.ts'
import { useMeeting, useMeetingAt } from '#client/react/hooks.ts'
import { Text } from '#client/text/Text.tsx'
import { graceMs } from './graceMs.ts'
import { isBeingCut } from './isBeingCut.ts'

/** What the card says, for those who listen; once, not every second. */
export function ConcludeWords(): ReactNode {
  const isToEnd = useMeetingAt(isToConclude)
  const isAsked = useMeeting(isAskedToConclude)
  const isCut = useMeetingAt(isBeingCut)
  const grace = useMeeting(graceMs)
  return (
    <>
      {isToEnd && <p>{isAsked ? <Text of="delegate.conclude-chair" /> : <Text of="delegate.conclude-time" />}<Text of="join.colon" /><Text of="delegate.conclude" /></p>}
      {isCut && <p><Text of="delegate.cut-in-seconds" with={{ n: Math.round(grace / 1000) }} /></p>}
    </>
  )
}
