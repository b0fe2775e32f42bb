import { useMemo } from 'react'
import type { Meeting } from '#shared/floor/model.ts'
import type { Asking } from '#client/sync/acting/askByHttp.ts'
import type { Unreached } from '#client/sync/acting/askServer.ts'
import { useActor, useMeeting } from '#client/react/hooks.ts'
import { accessViews, type AccessView } from './accessViews.ts'
import { useAccesses } from './useAccesses.ts'

/** Only it says what anybody is called, and the list is long. */
const hasSamePlan = (one: Meeting, other: Meeting): boolean => one.plan === other.plan

interface AccessViews {
  of: Asking
  views: readonly AccessView[]
  isRead: boolean
  no: Unreached | null
  read: () => Promise<void>
}

/** The accesses of the meeting as the reader calls them, as long as somebody looks at them. */
export function useAccessViews(): AccessViews {
  const meeting = useMeeting(all => all, hasSamePlan)
  const actor = useActor()
  const of = useMemo(() => ({ meetingId: meeting.meetingId, actor }), [meeting.meetingId, actor])
  const { accesses, no, read } = useAccesses(of)
  const views = useMemo(() => accessViews(meeting, accesses ?? []), [meeting, accesses])
  return { of, views, isRead: accesses !== null, no, read }
}
