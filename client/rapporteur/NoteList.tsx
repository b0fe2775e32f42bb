import { Pencil, Trash2 } from 'lucide'
import { useState, type ReactNode } from 'react'
import type { Meeting } from '#shared/floor/model.ts'
import { summaryOf, type Noted } from '#shared/outcome/summaryOf.ts'
import type { Note } from '#shared/protocol/notes.ts'
import type { Unreached } from '#client/sync/acting/askServer.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Own } from '#client/react/Own.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { holderName } from '#client/text/speaker.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { noWords } from './noWords.ts'
import { TakeSummary } from './TakeSummary.tsx'
import type { Writing } from './useDraft.ts'
import type { NotesHere } from './useNotes.ts'

/** What a summary is made of. */
const hasSameRecord = (one: Meeting, other: Meeting): boolean => one.heard === other.heard && one.plan === other.plan && one.floor === other.floor

/** The notes as the summary will have them: by subject matter, and by whom. */
export function NoteList({ here: { notes, no: unread, remove }, writing }: { here: NotesHere; writing: Writing }): ReactNode {
  const meeting = useMeeting(all => all, hasSameRecord)
  const [no, setNo] = useState<Unreached | null>(null)
  const said = no ?? unread
  const erase = async (note: Note): Promise<void> => setNo(await remove(note))
  const parts = summaryOf(meeting, notes ?? []).filter(({ suggested, replied }) => suggested.length + replied.length > 0)
  return (
    <section className="notes">
      <h2><span><Text of="rapporteur.notes" /></span>{notes !== null && <span><Text of="rapporteur.count" with={{ n: notes.length }} /></span>}</h2>
      <p className="no" aria-live="polite">{said !== null && noWords(said)}</p>
      {notes?.length === 0 && <p className="empty"><Text of="rapporteur.none" /></p>}
      {parts.map(({ matterId, suggested, replied }) => (
        <div key={matterId ?? ''}>
          <h3>{matterId === null ? <Text of="rapporteur.no-matter" /> : <Own of={titleOf(meeting, matterId)} />}</h3>
          <ul>{[...suggested, ...replied].map(noted => <NoteRow key={noted.note.noteId} noted={noted} meeting={meeting} onChange={writing.takeUp} onErase={erase} />)}</ul>
        </div>
      ))}
      {notes !== null && notes.length > 0 && <TakeSummary notes={notes} />}
    </section>
  )
}

const titleOf = ({ plan }: Meeting, matterId: string): string => plan?.subjectMatters.find(({ id }) => id === matterId)?.title ?? ''

interface RowProps {
  noted: Noted
  meeting: Meeting
  onChange: (note: Note) => void
  onErase: (note: Note) => Promise<void>
}

/** One note. Deleting asks once more. */
function NoteRow({ noted: { note, statement }, meeting, onChange, onErase }: RowProps): ReactNode {
  const [isAsked, setAsked] = useState(false)
  const now = meeting.floor?.statementId === note.statementId ? meeting.floor : null
  const holder = (statement ?? now)?.holder
  const who = holder === undefined ? t('rapporteur.not-in-record') : holderName(meeting, holder)
  return (
    <li>
      <p><b>{who}</b><bdi dir="auto">{note.text}</bdi></p>
      <p className="presses">
        <Button look="quiet" className="square" icon={Pencil} aria-label={t('rapporteur.change-of', { name: who })} title={t('rapporteur.change-of', { name: who })} onClick={() => onChange(note)} />
        <Button look="quiet" className="square" icon={Trash2} aria-haspopup="dialog" aria-label={t('rapporteur.delete-of', { name: who })} title={t('rapporteur.delete-of', { name: who })} onClick={() => setAsked(true)} />
      </p>
      {isAsked && (
        <Dialog
          title={<Text of="rapporteur.delete-of" with={{ name: who }} />} onClose={() => setAsked(false)} onSubmit={() => void onErase(note)}
          ends={<><Button onClick={() => setAsked(false)}><Text of="rapporteur.delete-no" /></Button><Button look="go" type="submit"><Text of="rapporteur.delete-yes" /></Button></>}
        ><p><bdi dir="auto">{note.text}</bdi></p></Dialog>
      )}
    </li>
  )
}
