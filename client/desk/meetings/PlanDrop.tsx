import { FileUp } from 'lucide'
import { useRef, useState, type ChangeEvent, type DragEvent, type ReactNode } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import type { Source } from './NewMeeting.tsx'
import { PlanRefused } from './PlanRefused.tsx'
import { readPlanFile, type ReadPlan } from './planFile.ts'

/** Where a plan out of a file is chosen, or dropped; nothing leaves the browser before the meeting is made. */
export function PlanDrop({ onPlan }: { onPlan: (source: Source) => void }): ReactNode {
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const [refused, setRefused] = useState<{ name: string; read: Exclude<ReadPlan, { plan: unknown }> } | null>(null)
  const take = async (files: FileList | null): Promise<void> => {
    const file = files?.[0]
    if (file === undefined) return
    const { name } = file
    const read = await readPlanFile(file)
    if ('plan' in read) onPlan({ kind: 'file', name, plan: read.plan })
    else setRefused({ name, read })
  }
  const change = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    await take(target.files)
    target.value = '' // the same file may have been mended, and is chosen again
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    void take(event.dataTransfer.files)
  }
  const dragOver = (event: DragEvent): void => {
    event.preventDefault()
    setOver(true)
  }
  return (
    <div className="plan-drop" data-over={isOver || undefined} onDrop={drop} onDragOver={dragOver} onDragLeave={() => setOver(false)}>
      <input ref={input} hidden type="file" aria-label={t('meetings.file')} accept=".json,application/json" onChange={event => void change(event)} />
      <Button icon={FileUp} kind="file" onClick={() => input.current?.click()}><Text of="meetings.from-file" /></Button>
      <p className="hint"><Text of="meetings.drop" /></p>
      <div className="refused" aria-live="polite">{refused !== null && <PlanRefused {...refused} />}</div>
    </div>
  )
}
