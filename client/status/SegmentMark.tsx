import type { ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { Text } from '#client/text/Text.tsx'
import { segmentState } from './segmentState.ts'

/** Says beside a segment of the programme whether it is under way, done or was skipped; nothing of one that is to come. */
export function SegmentMark({ segmentId }: { segmentId: string }): ReactNode {
  const state = useMeeting(meeting => segmentState(meeting, segmentId))
  if (state === 'ahead') return null
  return <span className={`mark ${state === 'now' ? 'next' : ''}`}><Text of={`meeting.segment-${state}`} /></span>
}
