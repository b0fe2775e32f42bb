import { useCallback, useEffect, useRef, useState } from 'react'
import type { Note, PutNote } from '#shared/protocol/notes.ts'
import { deleteNote, fetchNotes, sendNote } from '#client/sync/acting/noteLine.ts'
import type { Asking } from '#client/sync/acting/askByHttp.ts'
import type { Unreached } from '#client/sync/acting/askServer.ts'

/** How often they are read again, ms: a colleague may write meanwhile. */
const AGAIN_MS = 5_000

export interface NotesHere {
  /** Null: not read yet. */
  notes: readonly Note[] | null
  /** Why they could not be read the last time. */
  no: Unreached | null
  /** Null: done; else why not. */
  write: (noteId: string, body: PutNote) => Promise<Unreached | null>
  remove: (note: Note) => Promise<Unreached | null>
}

/** The notes of the meeting, as long as somebody looks at them. */
export function useNotes(of: Asking): NotesHere {
  const [state, setState] = useState<Pick<NotesHere, 'notes' | 'no'>>({ notes: null, no: null })
  const asked = useRef(0)
  const read = useCallback(async () => {
    const own = ++asked.current
    const answer = await fetchNotes(of)
    if (own !== asked.current) return // what was asked later is newer
    setState(({ notes }) => (typeof answer === 'string' ? { notes, no: answer } : { notes: answer, no: null }))
  }, [of])
  useEffect(() => {
    void read()
    const timer = setInterval(() => void read(), AGAIN_MS)
    return () => clearInterval(timer)
  }, [read])
  const write: NotesHere['write'] = async (noteId, body) => {
    const answer = await sendNote(of, noteId, body)
    await read()
    return typeof answer === 'string' ? answer : null
  }
  const remove: NotesHere['remove'] = async note => {
    const no = await deleteNote(of, note)
    await read()
    return no
  }
  return { ...state, write, remove }
}
