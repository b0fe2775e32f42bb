import { useCallback } from 'react'
import type { Note, PutNote } from '#shared/protocol/notes.ts'
import { deleteNote, fetchNotes, sendNote } from '#client/sync/acting/noteLine.ts'
import type { Asking } from '#client/sync/acting/askByHttp.ts'
import type { Unreached } from '#client/sync/acting/askServer.ts'
import { useReadAgain } from '#client/status/useReadAgain.ts'

/** How often they are read again, ms: a colleague may write meanwhile. */
const AGAIN_MS = 5_000

export interface NotesHere {
  /** Null: not read yet. */
  notes: readonly Note[] | null
  /** Why they could not be read the last time. */
  no: Unreached | null
  /** The note as it stands, or why it was not written. */
  write: (noteId: string, body: PutNote) => Promise<Note | Unreached>
  /** Null: done; else why not. */
  remove: (note: Note) => Promise<Unreached | null>
}

/** The notes of the meeting, as long as somebody looks at them. */
export function useNotes(of: Asking): NotesHere {
  const ask = useCallback(() => fetchNotes(of), [of])
  const here = useReadAgain(ask, AGAIN_MS)
  const write: NotesHere['write'] = async (noteId, body) => {
    const answer = await sendNote(of, noteId, body)
    await here.read()
    return answer
  }
  const remove: NotesHere['remove'] = async note => {
    const no = await deleteNote(of, note)
    await here.read()
    return no
  }
  return { notes: here.found, no: here.no, write, remove }
}
