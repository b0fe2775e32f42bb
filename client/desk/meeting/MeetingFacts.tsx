import type { ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { Own } from '#client/react/Own.tsx'
import { Text } from '#client/text/Text.tsx'
import { timesOf } from '../meetings/timesOf.ts'

/** The meeting as it was prepared. */
export function MeetingFacts(): ReactNode {
  const plan = useMeeting(meeting => meeting.plan)
  if (plan === null) return null
  const { title, subtitle, body, place, plannedStartAt, hardEndAt, timeZone, programme, podium, subjectMatters, delegations } = plan
  return (
    <article className="facts-of">
      <h2><Own of={title} /></h2>
      {subtitle !== null && <p><Own of={subtitle} /></p>}
      <p><Own of={body} /></p>
      <dl>
        <dt><Text of="desk-window.when" /></dt><dd>{timesOf({ plannedStartAt, hardEndAt, timeZone }).there}</dd>
        <dt><Text of="desk-window.place" /></dt><dd><Own of={place} /></dd>
        <dt><Text of="desk-window.delegations" /></dt><dd><Text of="desk-window.delegation-count" with={{ n: delegations.length }} /></dd>
      </dl>
      <h3><Text of="desk-window.programme" /></h3>
      <ol>{programme.map(({ id, title: part }) => <li key={id}><Own of={part} /></li>)}</ol>
      <h3><Text of="desk-window.podium" /></h3>
      <ul>{podium.map(({ id, name, title: who }) => <li key={id}><b><bdi>{name}</bdi></b> <Own of={who} /></li>)}</ul>
      {subjectMatters.length > 0 && <h3><Text of="desk-window.subject-matters" /></h3>}
      <ul>{subjectMatters.map(({ id, title: matter }) => <li key={id}><Own of={matter} /></li>)}</ul>
    </article>
  )
}
