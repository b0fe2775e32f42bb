import type { ReactNode } from 'react'
import type { Segment } from '#shared/floor/plan.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { SegmentMark } from '#client/status/SegmentMark.tsx'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { personName, requestLine } from '#client/text/speaker.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { formatDate, formatTime } from '#client/text/times.ts'
import { EXCERPT_ROWS } from './railRows.ts'
import { useMine } from './useMine.ts'

/** Below the fold: the whole list, the programme and what the meeting is about. */
export function Below(): ReactNode {
  return <section className="below pad" aria-label={t('delegate.below')}><WholeList /><Programme /><About /></section>
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

function Programme(): ReactNode {
  const programme = useMeeting(meeting => meeting.plan?.programme ?? [])
  const begun = useMeeting(meeting => meeting.progress.map(({ segmentId }) => segmentId))
  return (
    <section>
      <h2><Text of="meeting.programme" /></h2>
      <ol className="programme">
        {programme.map(segment => <Part key={segment.id} segment={segment} isNow={begun.at(-1) === segment.id} isBegun={begun.includes(segment.id)} />)}
      </ol>
    </section>
  )
}

function Part({ segment: { id, title, speakers, budgetMs }, isNow, isBegun }: { segment: Segment; isNow: boolean; isBegun: boolean }): ReactNode {
  const names = useMeeting(meeting => speakers.map(personId => personName(meeting, personId)))
  return (
    <li aria-current={isNow ? 'step' : undefined} data-done={isBegun && !isNow ? '' : undefined}>
      <b>{title}</b> <SegmentMark segmentId={id} />
      <small>{names.join(' · ')}{budgetMs !== null && <>{names.length > 0 && ' · '}<Text of="meeting.minutes" with={{ n: Math.round(budgetMs / 60_000) }} /></>}</small>
    </li>
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
      <p>{plan.place}, <Text of="floor.starts" with={when} /></p>
      {plan.subjectMatters.length > 0 && <h3><Text of="delegate.subject-matters" /></h3>}
      <ul>{plan.subjectMatters.map(({ id, title }) => <li key={id}>{title}</li>)}</ul>
      {plan.objectives.length > 0 && <h3><Text of="delegate.objectives" /></h3>}
      <ul>{plan.objectives.map(objective => <li key={objective}>{objective}</li>)}</ul>
    </section>
  )
}
