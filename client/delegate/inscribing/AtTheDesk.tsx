import type { ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { Text } from '#client/text/Text.tsx'

/** The list is closed to a press: what the desk can still do. */
export function AtTheDesk(): ReactNode {
  const isLate = useMeeting(meeting => meeting.modalities.inscription.lateAtDesk)
  return isLate ? <Text of="inscribing.late" /> : <Text of="delegate.desk-closed" />
}
