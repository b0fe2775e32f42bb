import { Pencil, Trash2 } from 'lucide'
import type { ReactNode } from 'react'
import type { Meeting } from '#shared/floor/model.ts'
import { statementsOf } from '#shared/floor/reading.ts'
import type { Note } from '#shared/protocol/notes.ts'
import { Button } from '#client/ui/Button.tsx'
import { holderName } from '#client/text/speaker.ts'
import { t } from '#client/text/t.ts'

interface NoteRowProps {
  note: Note
  /** On whose statement. */
  name: string
  onChange: () => void
  onErase: (button: Element) => void
}

/** One note. Deleting asks once more. */
export function NoteRow({ note, name, onChange, onErase }: NoteRowProps): ReactNode {
  const [change, erase] = [t('rapporteur.change-of', { name }), t('rapporteur.delete-of', { name })]
  return (
    <li>
      <p><b>{name}</b><bdi dir="auto">{note.text}</bdi></p>
      <p className="presses">
        <Button look="quiet" className="square" icon={Pencil} aria-label={change} title={change} onClick={onChange} />
        <Button look="quiet" className="square" kind="delete" icon={Trash2} aria-haspopup="dialog" aria-label={erase} title={erase} onClick={({ currentTarget }) => onErase(currentTarget)} />
      </p>
    </li>
  )
}

/** On whose statement a note is, or why it is on nobody's. */
export function nameOfNote(meeting: Meeting, { statementId }: Note): string {
  if (statementId === null) return t('rapporteur.no-statement')
  const statement = statementsOf(meeting).find(one => one.statementId === statementId)
  return statement === undefined ? t('rapporteur.not-in-record') : holderName(meeting, statement.holder)
}
