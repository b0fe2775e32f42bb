import * as z from 'zod'
import type { Meeting } from '#shared/floor/model.ts'
import { MOST_NOTED, MOST_NOTES, note, type Note, type PutNote } from '#shared/protocol/notes.ts'
import type { Code } from '#shared/protocol/codes.ts'
import { changeDocument } from './changeDocument.ts'
import type { DocumentKey, Documents } from './documents.ts'

const notes = z.array(note)

export type Noted = { ok: true; note: Note } | { ok: false; code: Code }

const no = (code: Code): Noted => ({ ok: false, code })
/** Below the meeting, as all that is copied with it. */
const keyOf = (meetingId: string): DocumentKey => `notes/${meetingId}/all`

/**
 * The notes of a rapporteur, all of a meeting in one document. Two may write at once: whoever changes a note that another
 * has changed meanwhile is told so, and nothing is lost. Every call rejects with `StoreAway`.
 */
export class Notes {
  readonly #documents: Documents
  readonly #now: () => number

  constructor(documents: Documents, now: () => number) {
    this.#documents = documents
    this.#now = now
  }

  /** In the order in which they were first written. */
  async read(meetingId: string): Promise<Note[]> {
    return asNotes((await this.#documents.get(keyOf(meetingId)))?.value ?? null)
  }

  /** Writes a note, or the next edition of one. Sent again it is there already, and acts once. */
  async write(meeting: Meeting, noteId: string, { seen, ...said }: PutNote): Promise<Noted> {
    if (!isKnown(meeting, said)) return no('not-found')
    const written: Note = { noteId, ...said, writtenAt: this.#now(), edition: seen + 1 }
    return this.#change(meeting.meetingId, noteId, before => {
      if (before !== null && isSame(before, written)) return before
      return (before?.edition ?? 0) === seen ? written : 'something-since'
    })
  }

  /** Deletes the edition that was seen. Of one that is gone already: done. */
  async delete(meetingId: string, noteId: string, seen: number): Promise<{ ok: true } | { ok: false; code: Code }> {
    let code: Code | null = null
    await changeDocument(this.#documents, keyOf(meetingId), value => {
      const before = asNotes(value)
      const found = before.find(one => one.noteId === noteId)
      code = found !== undefined && found.edition !== seen ? 'something-since' : null
      return found === undefined || code !== null ? null : before.filter(one => one !== found)
    })
    return code === null ? { ok: true } : { ok: false, code }
  }

  async #change(meetingId: string, noteId: string, next: (before: Note | null) => Note | Code): Promise<Noted> {
    let made: Noted = no('try-again')
    await changeDocument(this.#documents, keyOf(meetingId), value => {
      const all = asNotes(value)
      const before = all.find(one => one.noteId === noteId) ?? null
      const wanted = next(before)
      const after = typeof wanted !== 'string' && wanted !== before && isTooMuch(all, before, wanted) ? 'too-large' : wanted
      made = typeof after === 'string' ? no(after) : { ok: true, note: after }
      if (typeof after === 'string' || after === before) return null
      return before === null ? [...all, after] : all.map(one => (one === before ? after : one))
    })
    return made
  }
}

/** More than a meeting may have; what makes a note shorter is always taken. */
function isTooMuch(all: readonly Note[], before: Note | null, after: Note): boolean {
  const noted = all.reduce((sum, { text }) => sum + text.length, after.text.length - (before?.text.length ?? 0))
  return (before === null && all.length >= MOST_NOTES) || (noted > MOST_NOTED && after.text.length > (before?.text.length ?? 0))
}

/** When anything was last written into a document of notes; 0: never. */
export const lastWrittenAt = (value: unknown): number => Math.max(0, ...asNotes(value).map(({ writtenAt }) => writtenAt))

const asNotes = (value: unknown): Note[] => (value === null ? [] : notes.parse(value))

/** Only of what was said in the meeting, if of anything, and of what it is about. */
function isKnown({ floor, heard, plan }: Meeting, { statementId, subjectMatterIds }: Pick<PutNote, 'statementId' | 'subjectMatterIds'>): boolean {
  const isSaid = statementId === null || floor?.statementId === statementId || heard.some(one => one.statementId === statementId)
  return isSaid && subjectMatterIds.every(matterId => plan?.subjectMatters.some(({ id }) => id === matterId))
}

function isSame(one: Note, other: Note): boolean {
  return one.text === other.text && one.statementId === other.statementId && one.edition === other.edition
    && one.subjectMatterIds.length === other.subjectMatterIds.length && one.subjectMatterIds.every((id, index) => other.subjectMatterIds[index] === id)
}
