import type { ReactNode } from 'react'
import type { Meeting } from '#shared/floor/model.ts'
import type { Delegation } from '#shared/floor/plan.ts'
import { requestsOf } from '#shared/floor/readingRequests.ts'
import { speakingTimeOf } from '#shared/floor/speakingTime.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Text } from '#client/text/Text.tsx'
import { formatSpan } from '#client/text/times.ts'
import { useMine } from './useMine.ts'

/** T5: how long my delegation may speak in its own name: while it waits, when that may change, and where it is not the time that is set. */
export function SpeakingTime(): ReactNode {
  const mine = useMine()
  const ms = useMeeting(meeting => ownTime(meeting, mine))
  return ms !== null && <span className="speaking-time"><Text of="delegate.speaking-time" with={{ time: formatSpan(ms) }} /></span>
}

function ownTime(meeting: Meeting, { id, category }: Delegation): number | null {
  if (meeting.phase.name === 'closed') return null
  const ms = speakingTimeOf(meeting, {
    requestId: '', delegationId: id, capacity: { kind: 'national' }, isDignitary: false, details: { subjectMatterIds: [], panellistId: null, language: null }, receivedAt: 0, version: 0,
  })
  return requestsOf(meeting, id).length > 0 || ms !== meeting.modalities.speakingTimeMs[category] ? ms : null
}
