import * as z from 'zod/mini'
import { notePath, notesPath, notesReply, putNoteReply, type Note, type PutNote } from '#shared/protocol/notes.ts'
import { askByHttp, type Asking } from './askByHttp.ts'
import type { Unreached } from './askServer.ts'

/** The same writing may be sent so often, so long apart, ms: it acts once. */
const TRIES = 3
const AGAIN_MS = 1500

const done = z.strictObject({ ok: z.literal(true) })

/** All notes of the meeting; or why not. Never throws. */
export async function fetchNotes(of: Asking): Promise<Note[] | Unreached> {
  const answer = await askByHttp(of, 'GET', notesPath(of.meetingId), notesReply)
  return typeof answer === 'string' ? answer : answer.notes
}

/** Writes a note, or the next edition of one: as it stands now, or why not. Never throws. */
export async function sendNote(of: Asking, noteId: string, body: PutNote): Promise<Note | Unreached> {
  const answer = await again(() => askByHttp(of, 'PUT', notePath(of.meetingId, noteId), putNoteReply, body))
  return typeof answer === 'string' ? answer : answer.note
}

/** Deletes the edition that was seen. Null: done; else why not. Never throws. */
export async function deleteNote(of: Asking, { noteId, edition }: Note): Promise<Unreached | null> {
  const answer = await again(() => askByHttp(of, 'DELETE', notePath(of.meetingId, noteId), done, { seen: edition }))
  return typeof answer === 'string' ? answer : null
}

async function again<T>(ask: () => Promise<T | Unreached>): Promise<T | Unreached> {
  for (let left = TRIES; ; left -= 1) {
    const answer = await ask()
    if (left <= 1 || (answer !== 'unreachable' && answer !== 'try-again')) return answer
    await new Promise(resolve => setTimeout(resolve, AGAIN_MS))
  }
}
