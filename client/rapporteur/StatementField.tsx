import { useId, type ReactNode } from 'react'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { formatTime } from '#client/text/times.ts'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import type { StatementView } from './statementViews.ts'

/** On which statement the note is; and the way to whoever speaks now, where that is another. */
export function StatementField({ statements, chosen, onChoose }: { statements: readonly StatementView[]; chosen: StatementView; onChoose: (statementId: string) => void }): ReactNode {
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
      <select id={id} value={chosen.statementId} onChange={event => onChoose(event.target.value)}>
        {statements.map(one => <option key={one.statementId} value={one.statementId}>{label(one)}</option>)}
      </select>
      {now !== undefined && now.statementId !== chosen.statementId && <button type="button" className="link" onClick={() => onChoose(now.statementId)}><Text of="rapporteur.to-now" with={{ name: now.name }} /></button>}
    </>
  )
}
