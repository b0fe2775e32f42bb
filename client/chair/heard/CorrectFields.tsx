import { useId, type ReactNode } from 'react'
import { reasonToCorrect } from '#shared/floor/concluding/correction.ts'
import { useBusy, useWould } from '#client/react/actingHooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { correctionOf, type CorrectionDraft } from './correctionDraft.ts'

interface CorrectFieldsProps {
  draft: CorrectionDraft
  onChange: (draft: CorrectionDraft) => void
  onLeave: () => void
}

/** The figure and why; Enter records it. */
export function CorrectFields({ draft, onChange, onLeave }: CorrectFieldsProps): ReactNode {
  const faultId = useId()
  const isBusy = useBusy()
  const command = correctionOf(draft)
  const code = useWould(command)
  const fault = command === null ? t('heard.bad-time') : code !== null && t(`code.${code}`)
  return (
    <div className="correct">
      <label className="field">
        <span className="legend"><Text of="heard.time" /></span>
        <input
          ref={beginWith} type="text" inputMode="numeric" autoComplete="off" value={draft.written} aria-describedby={faultId} aria-invalid={command === null}
          onChange={({ target }) => onChange({ ...draft, written: target.value })}
        />
      </label>
      <label className="field">
        <span className="legend"><Text of="heard.why" /></span>
        <select value={draft.reason} onChange={({ target }) => onChange({ ...draft, reason: reasonToCorrect.parse(target.value) })}>
          {reasonToCorrect.options.map(reason => <option key={reason} value={reason}>{t(`heard.reason-${reason}`)}</option>)}
        </select>
      </label>
      <p id={faultId} className="hint" aria-live="polite">{fault}</p>
      <div className="does">
        <Button onClick={onLeave}><Text of="heard.cancel" /></Button>
        <Button look="go" type="submit" isOff={isBusy || fault !== false}><Text of="heard.record" /></Button>
      </div>
    </div>
  )
}

/** One writes at once, over the figure that stands. */
function beginWith(input: HTMLInputElement | null): void {
  if (input === null) return
  input.focus()
  input.select()
}
