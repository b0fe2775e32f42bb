import * as z from 'zod'
import type { Gender } from '#shared/floor/category.ts'
import type { Meeting } from '#shared/floor/model.ts'
import type { FloorRequest } from '#shared/floor/parts.ts'
import { bothTotals, genderTotals, type GenderTotals } from '#shared/floor/statistics/genderTotals.ts'
import { genderTotalsReply } from '#shared/protocol/genderTotals.ts'
import type { OpenMeeting } from '#server/meetings/openMeeting.ts'
import type { DocumentKey, Documents } from './documents.ts'

/** The totals, and which requests they were made of: each is looked at once. */
const counted = z.strictObject({ requestIds: z.array(z.string()), totals: genderTotalsReply })

/**
 * The totals by gender of a meeting; null while it goes on, for a total that changes with one statement tells of that one. Made once
 * and kept: what is deleted after the closing changes them no more, or it would tell as well. Who is heard after a closing that
 * is undone is counted at the next, as a meeting of its own: made anew of all, the two would differ by a few, and tell of those.
 */
export async function keptGenderTotals(documents: Documents, open: OpenMeeting, genderOf: (requestId: string) => Promise<Gender | null>): Promise<GenderTotals | null> {
  const { meeting } = open.standing
  if (meeting.phase.name !== 'closed') return null
  const key: DocumentKey = `gender/${open.meetingId}/counted`
  const stored = await documents.get(key)
  const before = stored === null ? null : counted.parse(stored.value)
  const fresh = heardIn(meeting).filter(({ requestId }) => before?.requestIds.includes(requestId) !== true)
  if (before !== null && fresh.length === 0) return before.totals
  const made = genderTotals(await Promise.all(fresh.map(async ({ requestId, delegationId }) => ({ delegationId, gender: await genderOf(requestId) }))))
  const totals = before === null ? made : bothTotals(before.totals, made)
  const requestIds = [...(before?.requestIds ?? []), ...fresh.map(({ requestId }) => requestId)]
  if (await documents.put(key, { requestIds, totals }, stored?.revision ?? null)) return totals
  return keptGenderTotals(documents, open, genderOf) // another node was first
}

/** Each request that was heard, once: whoever is brought back is heard again, as often as those presiding like. */
function heardIn({ heard }: Meeting): FloorRequest[] {
  return [...new Map(heard.flatMap(({ holder }) => (holder.kind === 'request' ? [[holder.request.requestId, holder.request] as const] : []))).values()]
}
