import * as z from 'zod'
import { hash, instant } from '#shared/floor/scalars.ts'
import type { DocumentKey, Documents } from '#server/documents/documents.ts'
import { changeDocument } from '#server/documents/changeDocument.ts'
import { ifTaken } from '#server/log/ifTaken.ts'
import type { MeetingLog } from '#server/log/meetingLog.ts'
import type { Standing } from './standing.ts'

/** What a list says of a meeting that is over, and of which end of its log that holds. */
const over = z.strictObject({
  end: z.strictObject({ version: z.int().min(1), head: hash, at: instant }),
  closedAt: instant, isRehearsal: z.boolean(), title: z.string(), startsAt: instant, timeZone: z.string(),
})
export type Over = z.infer<typeof over>

const keyOf = (meetingId: string): DocumentKey => `over/${meetingId}/known`

/**
 * What is known of the meetings that are over, beside their logs, so that a log of years ago is folded for whoever enters it alone. Made of
 * the log, and good for as long as that ends where it did: whatever comes after it, or in its place, undoes what was put down.
 */
export class OverMeetings {
  readonly #documents: Documents
  readonly #log: Pick<MeetingLog, 'readAfter'>

  constructor(documents: Documents, log: Pick<MeetingLog, 'readAfter'>) {
    this.#documents = documents
    this.#log = log
  }

  /** Null: it goes on, or nobody has put down that it is over. Rejects with `StoreAway` or `LogFault`. */
  async find(meetingId: string): Promise<Over | null> {
    const known = parsed((await this.#documents.get(keyOf(meetingId)))?.value)
    if (known === null) return null
    const since = await this.#log.readAfter(meetingId, known.end, 1)
    return since?.length === 0 ? known : null
  }

  /** Puts down one that is closed, where the store takes it. */
  async note({ meetingId, meeting: { plan, phase }, position, lastAt }: Standing): Promise<void> {
    if (plan === null || phase.closedAt === null) return
    const known: Over = {
      end: { ...position, at: lastAt },
      closedAt: phase.closedAt, isRehearsal: plan.isRehearsal, title: plan.title, startsAt: plan.plannedStartAt, timeZone: plan.timeZone,
    }
    await ifTaken(changeDocument(this.#documents, keyOf(meetingId), value => (parsed(value)?.end.head === position.head ? null : known)))
  }
}

const parsed = (value: unknown): Over | null => over.safeParse(value).data ?? null
