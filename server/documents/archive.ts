import * as z from 'zod'
import { id, instant } from '#shared/floor/scalars.ts'
import type { DocumentKey, Documents } from './documents.ts'

/** Who put it there, and when. */
const archived = z.strictObject({ at: instant, by: z.strictObject({ accessId: id, device: z.string() }) })
export type Archived = z.infer<typeof archived>

/** Below the id of the meeting, as all that a backup copies of it. */
const keyOf = (meetingId: string): DocumentKey => `archive/${meetingId}/secretariat`

/**
 * Which meetings are over for the desk that lists them. A mark beside the log, for it changes nothing of the meeting: not who
 * may come in, not what is kept. Every call rejects with `StoreAway`.
 */
export class Archive {
  readonly #documents: Documents

  constructor(documents: Documents) {
    this.#documents = documents
  }

  async has(meetingId: string): Promise<boolean> {
    return archived.safeParse((await this.#documents.get(keyOf(meetingId)))?.value).success
  }

  /** One that is there already keeps who put it there first. */
  async add(meetingId: string, by: Archived['by'], at: number): Promise<void> {
    await this.#documents.put(keyOf(meetingId), { at, by } satisfies Archived, null)
  }

  async remove(meetingId: string): Promise<void> {
    await this.#documents.delete(keyOf(meetingId))
  }
}
