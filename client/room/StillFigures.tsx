import { Clock, DoorClosed, CirclePause, WifiOff } from 'lucide'
import type { IconNode } from 'lucide'
import type { ReactNode } from 'react'
import type { Meeting } from '#shared/floor/model.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { useLostAt } from '#client/status/useLostAt.ts'
import { stageOf } from '#client/status/stage.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { formatDate, formatSpan, formatTime } from '#client/text/times.ts'

interface Still {
  icon: IconNode
  digits: string
  words: string
}

/** What stands in the place of the clock where nobody speaks or is called: an instant, or the time that is planned. */
export function StillFigures(): ReactNode {
  const isBefore = useMeeting(meeting => stageOf(meeting).kind === 'before')
  return isBefore ? <Facts /> : <StillTime />
}

/** The same as figures alone, before the meeting too. */
export function StillTime(): ReactNode {
  const still = useMeeting(stillOf)
  return still === null ? null : <Figures {...still} />
}

/** In the same place, when nobody can know any more who speaks: since when. */
export function LostSince(): ReactNode {
  const lostAt = useLostAt()
  const timeZone = useTimeZone()
  return lostAt === null ? null : <Figures icon={WifiOff} digits={formatTime(lostAt, timeZone)} words={t('screen.lost-at')} />
}

function Figures({ icon, digits, words }: Still): ReactNode {
  return (
    <div className="figures" data-look="ready">
      <p className="count" data-look="ready" data-digits={digits.length}>{digits}</p>
      <div className="tell"><p className="state"><Icon of={icon} /><span>{words}</span></p></div>
    </div>
  )
}

function stillOf(meeting: Meeting): Still | null {
  const stage = stageOf(meeting)
  const { phase, plan } = meeting
  const timeZone = plan?.timeZone ?? 'UTC'
  if (stage.kind === 'before' && plan !== null) return { icon: Clock, digits: formatTime(plan.plannedStartAt, timeZone), words: t('screen.planned') }
  if (stage.kind === 'suspended' && phase.suspendedAt !== null) return { icon: CirclePause, digits: formatTime(phase.suspendedAt, timeZone), words: t('screen.suspended-at') }
  if (stage.kind === 'closed' && phase.closedAt !== null) return { icon: DoorClosed, digits: formatTime(phase.closedAt, timeZone), words: t('screen.closed-at') }
  if (stage.kind !== 'segment' || stage.segment.budgetMs === null) return null
  return { icon: Clock, digits: formatSpan(stage.segment.budgetMs), words: t('screen.planned-time') }
}

/** Where and when the meeting was planned: facts, whenever a rehearsal is held. */
function Facts(): ReactNode {
  const plan = useMeeting(meeting => meeting.plan)
  if (plan === null) return null
  const { place, plannedStartAt, hardEndAt, timeZone } = plan
  return (
    <div className="facts">
      <p className="label"><Text of="screen.planned" /></p>
      <p className="when">{formatDate(plannedStartAt, timeZone)}</p>
      <p className="when"><Text of="screen.hours" with={{ from: formatTime(plannedStartAt, timeZone), to: formatTime(hardEndAt, timeZone) }} /></p>
      <p>{place}</p>
    </div>
  )
}
