import * as z from 'zod/mini'
import { id, instant, written } from '#shared/floor/scalars.ts'

/*
 * What a rapporteur notes of statements, beside the log: GET api/meetings/ID/notes, and below it PUT and DELETE of one, each by
 * an access of ACCESS_HEADER. Nobody else's words: the program only arranges them.
 */

/** Of one meeting; more than anybody writes in three hours. */
export const MOST_NOTES = 1000
/** The texts of all of them together, in characters: a hundred pages. They lie in one document, which is written anew with each change. */
export const MOST_NOTED = 250_000

/** What the note says, in a sentence or a few. */
export const noteText = written(1000)

/** A note on one statement: of a delegation, what it suggested; of somebody on the podium, what was said to it. */
export const note = z.strictObject({
  noteId: id,
  /** Null: without a statement, where the one that it was on was taken back. */
  statementId: z.nullable(id),
  /** Those of the meeting that it is about. */
  subjectMatterIds: z.array(id).check(z.maxLength(20)),
  text: noteText,
  writtenAt: instant,
  /** How often it was written: whoever changes it names what they had seen. */
  edition: z.int().check(z.minimum(1)),
})
export type Note = z.infer<typeof note>

export const notesReply = z.strictObject({ notes: z.array(note) })

/** `seen`: the edition that is changed; 0: it is new. */
export const putNoteBody = z.strictObject({ ...z.omit(note, { noteId: true, writtenAt: true, edition: true }).shape, seen: z.int().check(z.minimum(0)) })
export type PutNote = z.infer<typeof putNoteBody>
export const putNoteReply = z.strictObject({ note })

/** `seen`: the edition that is deleted. */
export const deleteNoteBody = z.strictObject({ seen: z.int().check(z.minimum(0)) })

/** Where the notes of a meeting are read. */
export const notesPath = (meetingId: string): string => `api/meetings/${meetingId}/notes`
/** Where one is written and deleted. */
export const notePath = (meetingId: string, noteId: string): string => `${notesPath(meetingId)}/${noteId}`
