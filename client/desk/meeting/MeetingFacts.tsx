import { useId, type ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { Own } from '#client/react/Own.tsx'
import { Text } from '#client/text/Text.tsx'
import { ModalitiesFacts } from './ModalitiesFacts.tsx'
import { PodiumTable } from './PodiumTable.tsx'
import { ProgrammeTable } from './ProgrammeTable.tsx'
import { WhenAndWhere } from './WhenAndWhere.tsx'
import './meeting.css'

/** The meeting as it was prepared: what a secretary looks over before it begins. */
export function MeetingFacts(): ReactNode {
  const plan = useMeeting(meeting => meeting.plan)
  const id = useId()
  if (plan === null) return null
  const { title, subtitle, body, podium, subjectMatters, objectives } = plan
  const [programmeId, podiumId] = [`${id}-programme`, `${id}-podium`]
  return (
    <article className="facts-of">
      <h2><Own of={title} /></h2>
      {subtitle !== null && <p><Own of={subtitle} /></p>}
      <p><Own of={body} /></p>
      <WhenAndWhere plan={plan} />
      <h3 id={programmeId}><Text of="desk-window.programme" /></h3>
      <ProgrammeTable plan={plan} titleId={programmeId} />
      <h3 id={podiumId}><Text of="desk-window.podium" /></h3>
      {podium.length === 0 ? <p className="hint"><Text of="programme.no-podium" /></p> : <PodiumTable podium={podium} titleId={podiumId} />}
      <h3><Text of="programme.modalities" /></h3>
      <ModalitiesFacts />
      {subjectMatters.length > 0 && <h3><Text of="desk-window.subject-matters" /></h3>}
      <ul>{subjectMatters.map(({ id: of, title: matter }) => <li key={of}><Own of={matter} /></li>)}</ul>
      {objectives.length > 0 && <h3><Text of="prepare.objectives" /></h3>}
      <ul>{[...new Set(objectives)].map(objective => <li key={objective}><Own of={objective} /></li>)}</ul>
    </article>
  )
}
