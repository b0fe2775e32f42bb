import { useState, type ReactNode } from 'react'
import type { Gender } from '#shared/floor/category.ts'
import { speaker as speakerSchema, type Speaker } from '#shared/protocol/http.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import type { Unreached } from '#client/sync/acting/askServer.ts'
import type { TextKey } from '#client/text/catalogue.ts'
import { Text } from '#client/text/Text.tsx'
import { GenderField } from './GenderField.tsx'
import { notSavedWords } from './notSavedWords.ts'
import '#client/ui/fields.css'

interface SpeakerDialogProps {
  speaker: Speaker | null
  /** Null: nobody is named any more. Says why it is not saved; null: it is. */
  save: (speaker: Speaker | null) => Promise<Unreached | null> | null
  onClose: () => void
  /** Those presiding write it for a delegation of this name. A delegation writes it for itself, and may say more of it. */
  forName?: string
}

/** Who will read the statement: a name and, if there is one, a title. */
export function SpeakerDialog({ speaker, save, onClose, forName }: SpeakerDialogProps): ReactNode {
  const [name, setName] = useState(speaker?.name ?? '')
  const [title, setTitle] = useState(speaker?.title ?? '')
  const [gender, setGender] = useState<Gender | ''>(speaker?.gender ?? '')
  const [wrong, setWrong] = useState<TextKey | null>(null)
  const [isSaving, setSaving] = useState(false)
  const keep = async (next: Speaker | null): Promise<void> => {
    setWrong(null)
    setSaving(true)
    const no = await save(next)
    setSaving(false)
    if (no === null) onClose()
    else setWrong(notSavedWords(no))
  }
  const submit = (): void => {
    if (isSaving) return
    if (name.trim() === '' && title.trim() === '') return speaker === null ? onClose() : void keep(null)
    const written = speakerSchema.safeParse({ name, title: title.trim() === '' ? null : title, ...(gender === '' ? {} : { gender }) })
    if (written.success) void keep(written.data)
    else setWrong('speaker.wrong')
  }
  return (
    <Dialog
      title={<Text of="speaker.title" />}
      lead={forName === undefined ? <Text of="speaker.lead" /> : <Text of="speaker.lead-presiding" with={{ name: <bdi>{forName}</bdi> }} />}
      onClose={onClose}
      onSubmit={submit}
      ends={
        <>
          {speaker !== null && <Button look="quiet" isOff={isSaving} onClick={() => void keep(null)}><Text of="speaker.remove" /></Button>}
          <Button onClick={onClose}><Text of="speaker.cancel" /></Button>
          <Button look="go" type="submit" isOff={isSaving}><Text of="speaker.save" /></Button>
        </>
      }
    >
      <div className="fields">
        <label className="field"><span className="legend"><Text of="speaker.name" /></span><input value={name} maxLength={300} autoComplete="off" onChange={({ target }) => setName(target.value)} /></label>
        <label className="field"><span className="legend"><Text of="speaker.function" /></span><input value={title} maxLength={300} autoComplete="off" onChange={({ target }) => setTitle(target.value)} /></label>
        {forName === undefined && <GenderField chosen={gender} onChoose={setGender} />}
        <output className="hint">{wrong !== null && <Text of={wrong} />}</output>
      </div>
    </Dialog>
  )
}
