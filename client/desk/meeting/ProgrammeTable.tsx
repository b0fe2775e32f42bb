import { TriangleAlert } from 'lucide'
import { Fragment, type ReactNode } from 'react'
import { modalitiesOf } from '#shared/floor/setting.ts'
import type { MeetingPlan, Segment } from '#shared/floor/plan.ts'
import { durationText } from '#client/presiding/modalities/durationText.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Own } from '#client/react/Own.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { ProgrammeTime } from '../prepare/programme/ProgrammeTime.tsx'
import { isFromFloor } from '../prepare/programme/segmentDraft.ts'
import { allTakeMs, takesMs } from '../prepare/programme/takesMs.ts'

/** The segments in their order: who speaks in each, and how long it takes. */
export function ProgrammeTable({ plan, titleId }: { plan: MeetingPlan; titleId: string }): ReactNode {
  const podiumTimeMs = useMeeting(meeting => modalitiesOf(meeting).podiumTimeMs)
  const { programme, podium, plannedStartAt, hardEndAt } = plan
  return (
    <>
      <table className="facts-table" aria-labelledby={titleId}>
        <thead>
          <tr><th scope="col"><Text of="programme.title" /></th><th scope="col"><Text of="programme.speakers" /></th><th scope="col" className="facts-time"><Text of="programme.budget" /></th></tr>
        </thead>
        <tbody>
          {programme.map(segment => (
            <tr key={segment.id}>
              <th scope="row"><Own of={segment.title} /></th>
              <td><Speakers of={segment} podium={podium} /></td>
              <td className="facts-time" data-name={t('programme.budget')}><Minutes ms={takesMs(segment, podiumTimeMs)} /></td>
            </tr>
          ))}
        </tbody>
      </table>
      <ProgrammeTime takes={allTakeMs(programme, podiumTimeMs)} has={hardEndAt - plannedStartAt} />
    </>
  )
}

function Speakers({ of, podium }: { of: Segment; podium: MeetingPlan['podium'] }): ReactNode {
  if (isFromFloor(of)) return <Text of="programme.kind-floor" />
  const names = of.speakers.flatMap(id => podium.find(person => person.id === id) ?? [])
  if (names.length === 0) return <span className="nobody"><Icon of={TriangleAlert} /> <Text of="programme.nobody" /></span>
  return names.map(({ id, name }, at) => <Fragment key={id}>{at > 0 && t('join.semicolon')}<bdi>{name}</bdi></Fragment>)
}

const Minutes = ({ ms }: { ms: number }): ReactNode => ms > 0 && <span className="n">{durationText(ms)}</span>
