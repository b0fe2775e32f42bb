import type { ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { Text } from '#client/text/Text.tsx'

/** What names the part below it. */
export const WAITING_ID = 'waiting'

/** How many requests wait. It stays in sight, and counts on, while the rows below are gone through or stand still. */
export function WaitingHead(): ReactNode {
  const n = useMeeting(meeting => meeting.waiting.length)
  return <h2 id={WAITING_ID} className="sect"><Text of="chair.waiting" /><span><Text of="chair.waiting-count" with={{ n }} /></span></h2>
}
