import type { ReactNode } from 'react'
import { podiumTimeOf } from '#shared/floor/allotting/podiumTime.ts'
import type { Meeting } from '#shared/floor/model.ts'
import type { PodiumPerson } from '#shared/floor/plan.ts'
import { currentSegment } from '#shared/floor/reading.ts'
import { usedMs } from '#shared/floor/timing.ts'
import { useWould } from '#client/react/actingHooks.ts'
import { useMeeting, useMeetingAt } from '#client/react/hooks.ts'
import { Own } from '#client/react/Own.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { formatSpan } from '#client/text/times.ts'
import { Questions } from './Questions.tsx'
import { usePress } from './usePress.ts'

/** Those on the podium: whose turn the segment is, and all others one press away. Not before the meeting, nor after. */
export function Podium(): ReactNode {
  const isOpen = useMeeting(meeting => meeting.phase.name === 'open')
  const theirs = useMeeting(meeting => currentSegment(meeting)?.speakers ?? [])
  const podium = useMeeting(meeting => meeting.plan?.podium ?? [])
  const others = podium.filter(({ id }) => !theirs.includes(id))
  if (!isOpen || podium.length === 0) return null
  return (
    <section className="podium">
      {theirs.length > 0 && <h2><Text of="chair.podium" /></h2>}
      <Persons persons={theirs.flatMap(personId => podium.find(({ id }) => id === personId) ?? [])} />
      {others.length > 0 && (
        <details>
          <summary>{theirs.length > 0 ? <Text of="chair.podium-others" /> : <Text of="chair.podium" />}</summary>
          <Persons persons={others} />
        </details>
      )}
    </section>
  )
}

function Persons({ persons }: { persons: readonly PodiumPerson[] }): ReactNode {
  return <ul>{persons.map(person => <Person key={person.id} person={person} />)}</ul>
}

function Person({ person: { id, name, title, theme } }: { person: PodiumPerson }): ReactNode {
  const { press, isBusy } = usePress()
  const command = { type: 'giveFloor', to: { kind: 'podium', personId: id } } as const
  const mayGive = useWould(command) === null
  const spokenMs = useMeeting(meeting => spokenMsOf(meeting, id))
  const shareMs = useMeetingAt((meeting, at) => shareOf(meeting, id, at))
  return (
    <li>
      <span className="who"><b>{name}</b><small><Own of={title} />{theme !== null && <> · <Text of="floor.theme" with={{ theme: <Own of={theme} /> }} /></>}</small></span>
      <span className="heard">{mayGive && spokenMs === null && shareMs !== null && <Text of="chair.podium-share" with={{ time: formatSpan(shareMs) }} />}{spokenMs !== null && <Text of="chair.heard" with={{ time: formatSpan(spokenMs) }} />}</span>
      {mayGive && <Button isOff={isBusy} aria-label={t('chair.give-now-to', { name })} onClick={() => press(command)}><Text of="chair.give-now" /></Button>}
      <Questions personId={id} />
    </li>
  )
}

/** T15: what a panellist would be given of replies that are shared, ms; null where they are not. */
function shareOf(meeting: Meeting, personId: string, at: number): number | null {
  const segment = currentSegment(meeting)
  const isShared = segment?.kind === 'replies' && segment.speakers.includes(personId) && meeting.modalities.panellistReply === 'equal-share'
  return isShared ? podiumTimeOf(meeting, personId, segment, at) : null
}

/** How long somebody has spoken in the segment under way, ms; null when not at all. */
function spokenMsOf(meeting: Meeting, personId: string): number | null {
  const segmentId = currentSegment(meeting)?.id
  const theirs = meeting.heard.filter(({ holder, segmentId: spokenIn }) => spokenIn === segmentId && holder.kind === 'podium' && holder.personId === personId)
  return theirs.length === 0 ? null : theirs.reduce((sum, statement) => sum + usedMs(statement, statement.endedAt), 0)
}
