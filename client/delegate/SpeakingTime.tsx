import type { ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { Text } from '#client/text/Text.tsx'
import { formatSpan } from '#client/text/times.ts'
import { timeOf } from './timeOf.ts'
import { useMine, useMyRequests } from './useMine.ts'

/** T5: how long my delegation may speak: while it waits, when that may change, and where it is not the time that is set. */
export function SpeakingTime(): ReactNode {
  const mine = useMine()
  const [first] = useMyRequests()
  const ms = useMeeting(meeting => timeOf(meeting, mine, first))
  return ms !== null && <span className="speaking-time"><Text of="delegate.speaking-time" with={{ time: formatSpan(ms) }} /></span>
}
