import type { ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { Text } from '#client/text/Text.tsx'

/** Says in every window that it is not a real meeting. */
export function RehearsalTag(): ReactNode {
  const isRehearsal = useMeeting(meeting => meeting.plan?.isRehearsal ?? false)
  return isRehearsal ? <span className="tag"><Text of="meeting.rehearsal" /></span> : null
}
