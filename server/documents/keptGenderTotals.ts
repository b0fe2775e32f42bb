import type { Gender } from '#shared/floor/category.ts'
import { speechesOf } from '#shared/floor/speeches/speechesOf.ts'
import { genderTotals, type GenderTotals, type Said } from '#shared/floor/statistics/genderTotals.ts'
import { genderTotalsReply } from '#shared/protocol/genderTotals.ts'
import type { OpenMeeting } from '#server/meetings/openMeeting.ts'
import type { DocumentKey, Documents } from './documents.ts'

/**
 * The totals by gender of a meeting; null while it goes on, for a total that changes with one statement tells of that one. Made once
 * and kept: what is deleted after the closing changes them no more, or it would tell as well.
 */
export async function keptGenderTotals(documents: Documents, open: OpenMeeting, genderOf: (requestId: string) => Promise<Gender | null>): Promise<GenderTotals | null> {
  if (open.standing.meeting.phase.name !== 'closed') return null
  const key: DocumentKey = `gender/${open.meetingId}/totals`
  const before = await documents.get(key)
  if (before !== null) return genderTotalsReply.parse(before.value)
  const made = genderTotals(await saidIn(open, genderOf))
  if (await documents.put(key, made, null)) return made
  return keptGenderTotals(documents, open, genderOf) // another node was first
}

/** Each request that was heard once, whatever it took. */
async function saidIn({ standing }: OpenMeeting, genderOf: (requestId: string) => Promise<Gender | null>): Promise<Said[]> {
  const byRequest = new Map<string, number[]>()
  for (const { request, usedMs } of speechesOf(standing.meeting)) if (request !== null) byRequest.set(request.requestId, [...(byRequest.get(request.requestId) ?? []), usedMs])
  return Promise.all([...byRequest].map(async ([requestId, used]) => ({ gender: await genderOf(requestId), statements: used.length, usedMs: used.reduce((sum, ms) => sum + ms, 0) })))
}
