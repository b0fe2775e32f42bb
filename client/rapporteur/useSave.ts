import { useState } from 'react'
import { noteText } from '#shared/protocol/notes.ts'
import type { Writing } from './useDrafts.ts'
import type { NotesHere } from './useNotes.ts'

interface Save {
  isBusy: boolean
  /** The note in hand: on that statement, if on any, and about these subject matters. */
  save: (statementId: string | null, subjectMatterIds: readonly string[]) => Promise<void>
}

/** Saves the note in hand. What is typed while it is on its way stays there. */
export function useSave({ draft, answered }: Writing, write: NotesHere['write']): Save {
  const [isBusy, setBusy] = useState(false)
  const save: Save['save'] = async (statementId, subjectMatterIds) => {
    if (isBusy) return
    const said = noteText.safeParse(asOneLine(draft.text))
    if (!said.success) return answered(draft, 'empty')
    setBusy(true)
    const answer = await write(draft.noteId, { statementId, subjectMatterIds: [...subjectMatterIds], text: said.data, seen: draft.seen })
    setBusy(false)
    answered(draft, answer)
  }
  return { isBusy, save }
}

/** A note is a few sentences: where somebody parts them by lines, they go on in one. */
const asOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
