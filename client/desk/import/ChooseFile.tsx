import { FileUp } from 'lucide'
import { useRef, useState, type ChangeEvent, type DragEvent, type ReactNode } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'

/** Where a file is chosen, or dropped; nothing leaves the browser. */
export function ChooseFile({ name, onTake }: { name: string | null; onTake: (file: File) => void }): ReactNode {
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const takeFirst = (files: FileList | null): void => {
    const file = files?.[0]
    if (file !== undefined) onTake(file)
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    takeFirst(event.dataTransfer.files)
  }
  const change = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    takeFirst(target.files)
    target.value = '' // the same file may have been changed, and is chosen again
  }
  return (
    <div
      className="import-drop" data-over={isOver || undefined} onDrop={drop} onDragLeave={() => setOver(false)}
      onDragOver={event => {
        event.preventDefault()
        setOver(true)
      }}
    >
      <input ref={input} hidden type="file" aria-label={t('import.file')} accept=".csv,.tsv,.txt,.xlsx,text/csv,text/tab-separated-values" onChange={change} />
      <Button look={name === null ? 'go' : 'plain'} icon={FileUp} onClick={() => input.current?.click()}><Text of={name === null ? 'import.choose' : 'import.choose-another'} /></Button>
      <p className="hint">{name === null ? <Text of="import.kinds" /> : <bdi className="import-name">{name}</bdi>}</p>
    </div>
  )
}
