import { useState } from 'react'
import type { Note } from '#shared/protocol/notes.ts'
import { keepDraft, keptDraft, newDraft, type Draft } from './draft.ts'

export interface Writing {
  draft: Draft
  change: (changed: Partial<Draft>) => void
  /** Takes up a note that is there already. */
  takeUp: (note: Note) => void
  beginAnew: () => void
}

/** The note that is being written. */
export function useDraft(meetingId: string): Writing {
  const [draft, setDraft] = useState(() => keptDraft(meetingId))
  const set = (next: Draft): void => {
    keepDraft(meetingId, next)
    setDraft(next)
  }
  return {
    draft,
    change: changed => set({ ...draft, ...changed }),
    takeUp: ({ noteId, statementId, subjectMatterIds, text, edition }) => set({ noteId, statementId, subjectMatterIds: [...subjectMatterIds], text, seen: edition }),
    beginAnew: () => set(newDraft()),
  }
}
