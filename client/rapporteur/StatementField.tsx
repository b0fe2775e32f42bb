import { useId, type ReactNode } from 'react'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { formatTime } from '#client/text/times.ts'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import type { StatementView } from './statementViews.ts'

interface StatementFieldProps {
  statements: readonly StatementView[]
  /** Null: on none. */
  chosen: StatementView | null
  /** The one that it was begun on, also where that is not in the record any more. */
  wasOn: string | null
  onChoose: (statementId: string) => void
}

/** On which statement the note is; and the way to whoever speaks now, where that is another. One whose statement was taken back stays without. */
export function StatementField({ statements, chosen, wasOn, onChoose }: StatementFieldProps): ReactNode {
  const id = useId()
  const timeZone = useTimeZone()
  const now = statements.find(({ isNow }) => isNow)
  const label = ({ name, line, givenAt, isNow }: StatementView): string => {
    const who = line === null ? name : t('name.podium', { name, title: line })
    return isNow ? t('rapporteur.now', { name: who }) : t('rapporteur.at', { name: who, time: formatTime(givenAt, timeZone) })
  }
  return (
    <>
      <label htmlFor={id}><Text of="rapporteur.on" /></label>
      <select id={id} value={chosen?.statementId ?? ''} aria-describedby={`${id}-gone`} onChange={event => onChoose(event.target.value)}>
        {chosen === null && <option value=""><Text of="rapporteur.no-statement" /></option>}
        {statements.map(one => <option key={one.statementId} value={one.statementId}>{label(one)}</option>)}
      </select>
      <p id={`${id}-gone`} className="note-gone" aria-live="polite">{chosen === null && wasOn !== null && <Text of="rapporteur.taken-back" />}</p>
      {now !== undefined && now.statementId !== chosen?.statementId && <button type="button" className="link" onClick={() => onChoose(now.statementId)}><Text of="rapporteur.to-now" with={{ name: now.name }} /></button>}
    </>
  )
}
