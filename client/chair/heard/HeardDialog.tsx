import { useState, type ReactNode } from 'react'
import { areSame } from '#shared/floor/same.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Text } from '#client/text/Text.tsx'
import { usePress } from '../usePress.ts'
import { CorrectFields } from './CorrectFields.tsx'
import { correctId } from './correctId.ts'
import { correctionOf, type CorrectionDraft } from './correctionDraft.ts'
import './heard.css'
import { heardViews } from './heardViews.ts'
import { HeardRow } from './HeardRow.tsx'

/** The statements heard in their order, and F15: the correction of a time. Esc leaves a correction first, then the dialog. */
export function HeardDialog({ onDone }: { onDone: () => void }): ReactNode {
  const { press } = usePress()
  const views = useMeeting(heardViews, areSame)
  const [draft, setDraft] = useState<CorrectionDraft | null>(null)
  const leave = (): void => {
    document.getElementById(correctId(draft?.statementId ?? ''))?.focus()
    setDraft(null)
  }
  const record = (): void => {
    const command = draft === null ? null : correctionOf(draft)
    if (command === null) return
    press(command)
    leave()
  }
  return (
    <Dialog
      title={<Text of="heard.title" />}
      lead={<Text of="heard.lead" with={{ n: views.length }} />}
      onClose={draft === null ? onDone : leave}
      onSubmit={record}
      ends={<Button onClick={onDone}><Text of="heard.close" /></Button>}
    >
      <ol className="heard-list">
        {views.map(view => (
          <HeardRow key={view.statementId} view={view} isOpen={draft?.statementId === view.statementId} onCorrect={setDraft}>
            {draft?.statementId === view.statementId && <CorrectFields draft={draft} onChange={setDraft} onLeave={leave} />}
          </HeardRow>
        ))}
      </ol>
    </Dialog>
  )
}
