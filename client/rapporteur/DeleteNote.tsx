import { useState, type ReactNode } from 'react'
import type { Note } from '#shared/protocol/notes.ts'
import type { Unreached } from '#client/sync/acting/askServer.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { noWords } from './noWords.ts'
import type { NotesHere } from './useNotes.ts'

interface DeleteNoteProps {
  /** As it stands now. */
  note: Note
  name: string
  remove: NotesHere['remove']
  onLeave: () => void
  onDone: () => void
}

/** Asks once more before a note is deleted; and says here why it was not. */
export function DeleteNote({ note, name, remove, onLeave, onDone }: DeleteNoteProps): ReactNode {
  const [no, setNo] = useState<Unreached | null>(null)
  const [isBusy, setBusy] = useState(false)
  const erase = async (): Promise<void> => {
    if (isBusy) return
    setBusy(true)
    const answer = await remove(note)
    setBusy(false)
    setNo(answer)
    if (answer === null) onDone()
  }
  return (
    <Dialog
      title={<Text of="rapporteur.delete-of" with={{ name }} />} onClose={onLeave} onSubmit={() => void erase()}
      ends={<><Button onClick={onLeave}><Text of="rapporteur.delete-no" /></Button><Button look="go" type="submit" isOff={isBusy}><Text of="rapporteur.delete-yes" /></Button></>}
    >
      <p><bdi dir="auto">{note.text}</bdi></p>
      <p className="note-no" aria-live="polite">{no === 'something-since' ? t('rapporteur.changed-since') : no !== null && noWords(no)}</p>
    </Dialog>
  )
}
