import * as z from 'zod/mini'
import { emptyMeeting, type Meeting } from '#shared/floor/model.ts'
import { seenEntry } from '#shared/sync/entry.ts'
import { fold } from '#shared/sync/fold.ts'
import { askByHttp, type Asking } from '#client/sync/acting/askByHttp.ts'
import type { Unreached } from '#client/sync/acting/askServer.ts'

const record = z.object({ entries: z.array(seenEntry) })

/** The meeting as it was printed. */
export interface Printed {
  meeting: Meeting
  at: number
}

/** The meeting as it stood at a version, out of its record: whoever printed it, and wherever. Null: there was no such version. Never throws. */
export async function printedState(of: Asking, version: number): Promise<Printed | null | Unreached> {
  const answer = await askByHttp(of, 'GET', `api/meetings/${of.meetingId}/record.json`, record)
  if (typeof answer === 'string') return answer
  const last = answer.entries.find(entry => entry.version === version)
  if (last === undefined) return null
  const meeting = answer.entries.filter(entry => entry.version <= version).reduce(fold, emptyMeeting(of.meetingId))
  return { meeting, at: last.at }
}
