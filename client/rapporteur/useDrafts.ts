import { useRef, useState } from 'react'
import type { Note } from '#shared/protocol/notes.ts'
import type { Unreached } from '#client/sync/acting/askServer.ts'
import { asAnother, changed, inHand, saved, takenUp, without, type Draft, type Drafts } from './drafts.ts'
import { keepDrafts, keptDrafts } from './keptDrafts.ts'

/** What became of a note that was to be saved: why it was not, or that more was typed since. */
export type SaveNews = Unreached | 'empty' | 'typed-since'

export interface Writing {
  /** The note in hand. */
  draft: Draft
  /** What was begun before it, and put aside. */
  aside: readonly Draft[]
  news: SaveNews | null
  change: (by: Partial<Draft>) => void
  /** Takes up a note that is there already. */
  takeUp: (note: Note) => void
  /** Goes back to one that was put aside. */
  goBack: (noteId: string) => void
  drop: (noteId: string) => void
  /** What was sent has been answered. */
  answered: (sent: Draft, answer: Note | SaveNews) => void
}

/** The notes that are being written. What had to wait for an answer finds them as they are by then. */
export function useDrafts(meetingId: string): Writing {
  const [all, setAll] = useState<Drafts>(() => keptDrafts(meetingId))
  const [news, setNews] = useState<SaveNews | null>(null)
  const latest = useRef(all)
  const set = (next: Drafts): void => {
    latest.current = next
    keepDrafts(meetingId, next)
    setAll(next)
  }
  const turnTo = (next: Drafts): void => {
    setNews(null) // it was about another
    set(next)
  }
  const answered: Writing['answered'] = (sent, answer) => {
    if (answer === 'something-since') set(asAnother(latest.current, sent.noteId))
    if (typeof answer === 'string') return setNews(answer)
    set(saved(latest.current, sent, answer))
    setNews(latest.current.some(one => one.noteId === sent.noteId) ? 'typed-since' : null)
  }
  const [draft, ...aside] = all
  return {
    draft, aside, news, answered,
    change: by => set(changed(latest.current, by)),
    takeUp: note => turnTo(takenUp(latest.current, note)),
    goBack: noteId => turnTo(inHand(latest.current, noteId)),
    drop: noteId => turnTo(without(latest.current, noteId)),
  }
}
