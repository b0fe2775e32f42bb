import { Download, FileUp, X } from 'lucide'
import type { ChangeEvent, ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { Text } from '#client/text/Text.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { fileWords } from './fileWords.ts'
import { saveFile } from './saveFile.ts'
import type { HandedIn } from './textLine.ts'
import { requestOf } from './textsToRead.ts'

interface HandInFieldsProps {
  requestId: string
  name: string
  /** What was handed in before; null: nothing, or it is on its way. */
  before: HandedIn | null
  text: string
  file: File | null
  onWrite: (text: string) => void
  onChoose: (file: File | null) => void
}

/** A text that is pasted, or a file in its place. */
export function HandInFields({ requestId, name, before, text, file, onWrite, onChoose }: HandInFieldsProps): ReactNode {
  const language = useMeeting(meeting => requestOf(meeting, requestId)?.details.language ?? null)
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    onChoose(target.files?.[0] ?? null)
    target.value = '' // the same file may have been saved again, and is chosen again
  }
  const isFile = before !== null && before.text === null
  return (
    <>
      {isFile && <Button className="text-file" icon={Download} onClick={() => saveFile(before.blob, before.type, name)}><span><Text of="texts.download" with={{ what: fileWords(before.type, before.blob.size) }} /></span></Button>}
      <label className="field"><span className="legend"><Text of="texts.paste" /></span><textarea className="text-paste" rows={8} dir="auto" lang={language ?? undefined} value={text} onChange={({ target }) => onWrite(target.value)} /></label>
      <div className="text-choice">
        <label className="btn plain text-choose"><input type="file" accept=".txt,.pdf,.docx,text/plain,application/pdf" onChange={choose} /><Icon of={FileUp} /><span><Text of="texts.choose" /></span></label>
        {file === null ? <span className="hint"><Text of="texts.files" /></span> : (
          <>
            <span className="text-chosen"><bdi>{file.name}</bdi></span>
            <Button look="quiet" icon={X} onClick={() => onChoose(null)}><Text of="texts.not-this" /></Button>
          </>
        )}
      </div>
    </>
  )
}
