import type { ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { Own } from '#client/react/Own.tsx'
import { Devices } from '#client/status/devices/Devices.tsx'
import { Texts } from '#client/status/texts/Texts.tsx'
import { Programme } from '#client/status/hall/Programme.tsx'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { requestLine } from '#client/text/speaker.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { formatDate, formatTime } from '#client/text/times.ts'
import { EXCERPT_ROWS } from './railRows.ts'
import { useMine } from './useMine.ts'

/** Below the fold: the whole list, the programme and what the meeting is about. */
export function Below(): ReactNode {
  return <section className="below pad" aria-label={t('delegate.below')}><WholeList /><section><h2><Text of="meeting.programme" /></h2><Programme /></section><About /><p><Texts /><Devices><Text of="status.devices" /></Devices></p></section>
}

/** Once there is more of it than stands beside my card already. */
function WholeList(): ReactNode {
  const { id } = useMine()
  const rows = useMeeting(meeting => meeting.rows.map(({ request }) => requestLine(meeting, request)))
  const ids = useMeeting(meeting => meeting.rows.map(({ request }) => request.requestId))
  const mine = useMeeting(meeting => meeting.rows.map(({ request }) => request.delegationId === id))
  if (rows.length <= EXCERPT_ROWS) return null
  return (
    <section>
      <h2><Text of="delegate.whole-list" /></h2>
      <ol className="whole">{rows.map((row, index) => <li key={ids[index]} data-mine={mine[index] || undefined}><span className="n">{index + 1}</span><span>{row}</span></li>)}</ol>
    </section>
  )
}

function About(): ReactNode {
  const plan = useMeeting(meeting => meeting.plan)
  const timeZone = useTimeZone()
  if (plan === null) return null
  const { plannedStartAt, hardEndAt } = plan
  const when = { date: formatDate(plannedStartAt, timeZone), from: formatTime(plannedStartAt, timeZone), to: formatTime(hardEndAt, timeZone) }
  return (
    <section>
      <h2>{plan.title}</h2>
      <p>{plan.body}</p>
      <p><Own of={plan.place} /><Text of="join.comma" /><Text of="floor.starts" with={when} /></p>
      {plan.subjectMatters.length > 0 && <h3><Text of="delegate.subject-matters" /></h3>}
      <ul>{plan.subjectMatters.map(({ id, title }) => <li key={id}>{title}</li>)}</ul>
      {plan.objectives.length > 0 && <h3><Text of="delegate.objectives" /></h3>}
      <ul>{plan.objectives.map(objective => <li key={objective}>{objective}</li>)}</ul>
    </section>
  )
}
