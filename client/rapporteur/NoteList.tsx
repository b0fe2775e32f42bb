import { Suspense, useEffect, useRef, useState, type ReactNode, type RefObject } from 'react'
import type { Meeting } from '#shared/floor/model.ts'
import { summaryOf } from '#shared/outcome/summaryOf.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Own } from '#client/react/Own.tsx'
import { Text } from '#client/text/Text.tsx'
import { LazyTakeSummary } from '#client/writing/summary/LazyTakeSummary.ts'
import { DeleteNote } from './DeleteNote.tsx'
import { noWords } from './noWords.ts'
import { NoteRow, nameOfNote } from './NoteRow.tsx'
import type { Writing } from './useDrafts.ts'
import type { NotesHere } from './useNotes.ts'

/** What a summary is made of. */
const hasSameRecord = (one: Meeting, other: Meeting): boolean => one.heard === other.heard && one.plan === other.plan && one.floor === other.floor

/** The notes as the summary will have them: by subject matter, and by whom. */
export function NoteList({ here: { notes, no, remove }, writing }: { here: NotesHere; writing: Writing }): ReactNode {
  const meeting = useMeeting(all => all, hasSameRecord)
  const [askedId, setAskedId] = useState<string | null>(null)
  const { list, passOn } = useHeir()
  const parts = summaryOf(meeting, notes ?? []).filter(({ suggested, replied }) => suggested.length + replied.length > 0)
  const asked = notes?.find(({ noteId }) => noteId === askedId)
  const ask = (noteId: string, button: Element): void => {
    passOn(button)
    setAskedId(noteId)
  }
  return (
    <section className="notes" ref={list} tabIndex={-1}>
      <h2><span><Text of="rapporteur.notes" /></span>{notes !== null && <span><Text of="rapporteur.count" with={{ n: notes.length }} /></span>}</h2>
      <p className="no" aria-live="polite">{no !== null && noWords(no)}</p>
      {notes?.length === 0 && <p className="empty"><Text of="rapporteur.none" /></p>}
      {parts.map(({ matterId, suggested, replied }) => (
        <div key={matterId ?? ''}>
          <h3>{matterId === null ? <Text of="rapporteur.no-matter" /> : <Own of={titleOf(meeting, matterId)} />}</h3>
          <ul>{[...suggested, ...replied].map(({ note }) => <NoteRow key={note.noteId} note={note} name={nameOfNote(meeting, note)} onChange={() => writing.takeUp(note)} onErase={button => ask(note.noteId, button)} />)}</ul>
        </div>
      ))}
      {notes !== null && notes.length > 0 && <Suspense><LazyTakeSummary notes={notes} /></Suspense>}
      {asked !== undefined && <DeleteNote key={asked.noteId} note={asked} name={nameOfNote(meeting, asked)} remove={remove} onLeave={() => setAskedId(null)} onDone={() => setAskedId(null)} />}
    </section>
  )
}

const titleOf = ({ plan }: Meeting, matterId: string): string => plan?.subjectMatters.find(({ id }) => id === matterId)?.title ?? ''

/** Whoever deleted a note finds the focus where they were: at the next one, or at the list. */
function useHeir(): { list: RefObject<HTMLElement | null>; passOn: (button: Element) => void } {
  const list = useRef<HTMLElement>(null)
  const from = useRef<{ button: Element; place: number } | null>(null)
  const all = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>('[data-kind="delete"]') ?? [])]
  useEffect(() => {
    const { button, place } = from.current ?? {}
    if (button === undefined || button.isConnected || document.activeElement !== document.body) return
    from.current = null
    const left = all()
    ;(left[Math.min(place ?? 0, left.length - 1)] ?? list.current)?.focus()
  })
  return { list, passOn: button => void (from.current = { button, place: all().findIndex(one => one === button) }) }
}
