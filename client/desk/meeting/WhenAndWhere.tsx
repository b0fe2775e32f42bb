import type { ReactNode } from 'react'
import type { MeetingPlan } from '#shared/floor/plan.ts'
import { Own } from '#client/react/Own.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { timesOf } from '../meetings/timesOf.ts'

/** When it is, by its own clock and by the one here, where, for how many, and in which language its texts are written. */
export function WhenAndWhere({ plan }: { plan: MeetingPlan }): ReactNode {
  const { place, timeZone, delegations, language = 'en', captions } = plan
  const { there, here } = timesOf(plan)
  return (
    <dl>
      <dt><Text of="desk-window.when" /></dt>
      <dd><bdi>{there}</bdi> <bdi>({timeZone})</bdi>{here !== null && <> · <Text of="prepare.here" with={{ time: here }} /></>}</dd>
      <dt><Text of="desk-window.place" /></dt><dd><Own of={place} /></dd>
      <dt><Text of="desk-window.delegations" /></dt><dd><Text of="desk-window.delegation-count" with={{ n: delegations.length }} /></dd>
      <dt><Text of="prepare.language" /></dt><dd>{t(`language.${language}`)}</dd>
      {captions !== undefined && <><dt><Text of="prepare.captions" /></dt><dd><bdi>{captions}</bdi></dd></>}
    </dl>
  )
}
