import type { Holder, Meeting } from '#shared/floor/model.ts'
import { currentSegment } from '#shared/floor/reading.ts'
import { nextUp, unheardOf } from '#client/status/nextUp.ts'
import { notComing } from '#client/status/notComing.ts'

/** Who is called next, and who is to follow: none, one or two. */
export function followingTwo(meeting: Meeting): Holder[] {
  const next = nextUp(meeting)
  const segment = currentSegment(meeting)
  if (next === null || segment === null) return []
  if (next.kind === 'podium') return unheardOf(meeting, segment).slice(0, 2).map(({ id }): Holder => ({ kind: 'podium', personId: id }))
  const kept = notComing(meeting)
  const coming = meeting.rows.filter(({ request }) => !kept.has(request.requestId))
  const index = coming.findIndex(({ request }) => request.requestId === next.request.requestId)
  return coming.slice(index, index + 2).map(({ request }): Holder => ({ kind: 'request', request }))
}
