import type { ReactNode } from 'react'
import type { Segment } from '#shared/floor/plan.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Own } from '#client/react/Own.tsx'
import { SegmentMark } from '#client/status/SegmentMark.tsx'
import { personName } from '#client/text/speaker.ts'
import { Text } from '#client/text/Text.tsx'

/** The programme, and how far the meeting has come in it. */
export function Programme(): ReactNode {
  const programme = useMeeting(meeting => meeting.plan?.programme ?? [])
  const begun = useMeeting(meeting => meeting.progress.map(({ segmentId }) => segmentId))
  return (
    <ol className="programme">
      {programme.map(segment => <Part key={segment.id} segment={segment} isNow={begun.at(-1) === segment.id} isBegun={begun.includes(segment.id)} />)}
    </ol>
  )
}

function Part({ segment: { id, title, speakers, budgetMs }, isNow, isBegun }: { segment: Segment; isNow: boolean; isBegun: boolean }): ReactNode {
  const names = useMeeting(meeting => speakers.map(personId => personName(meeting, personId)))
  return (
    <li aria-current={isNow ? 'step' : undefined} data-done={isBegun && !isNow ? '' : undefined}>
      <b><Own of={title} /></b> <SegmentMark segmentId={id} />
      <small>{names.join(' · ')}{budgetMs !== null && <>{names.length > 0 && ' · '}<Text of="meeting.minutes" with={{ n: Math.round(budgetMs / 60_000) }} /></>}</small>
    </li>
  )
}
