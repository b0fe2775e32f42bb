import type { ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { spokenName } from '#client/text/speaker.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'

/** Who has risen, and to which motion: what whoever speaks must know before going on. */
export function OrderBy(): ReactNode {
  const motion = useMeeting(({ interruption }) => interruption?.order.motion ?? 'point-of-order')
  const name = useMeeting(meeting => (meeting.interruption === null ? '' : spokenName(meeting, meeting.interruption.order.delegationId)))
  return motion === 'point-of-order' ? <Text of="delegate.halt-by" with={{ name }} /> : <Text of="delegate.halt-motion-by" with={{ name, motion: t(`order.${motion}`) }} />
}
