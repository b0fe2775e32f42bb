import type { ReactNode } from 'react'
import type { Correction } from '#shared/floor/concluding/correction.ts'
import { useWould } from '#client/react/actingHooks.ts'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { formatExactTime, formatSpan } from '#client/text/times.ts'
import { usePress } from '../usePress.ts'
import { correctId } from './correctId.ts'
import type { HeardView } from './heardViews.ts'

/** F15: what was measured, and who corrected it, when and why; F16: and the way back. */
export function Corrected({ view: { statementId, name, measuredMs }, corrected: { by, at, reason, version } }: { view: HeardView; corrected: Correction }): ReactNode {
  const timeZone = useTimeZone()
  const { press, isBusy } = usePress()
  const back = { type: 'undo', version } as const
  const mayUndo = useWould(back) === null
  const undo = (): void => {
    document.getElementById(correctId(statementId))?.focus() // this button goes with the correction
    press(back)
  }
  return (
    <>
      <p className="measured"><Text of="heard.measured" with={{ measured: formatSpan(measuredMs), by: t(`by.${by}`), time: formatExactTime(at, timeZone), reason: t(`heard.reason-${reason}`) }} /></p>
      {mayUndo && <Button look="quiet" isOff={isBusy} aria-label={t('heard.undo-of', { name })} onClick={undo}><Text of="heard.undo" /></Button>}
    </>
  )
}
