import { ArrowRight, DoorClosed, Pause, Play } from 'lucide'
import { useState, type ReactNode } from 'react'
import { currentSegment, nextSegmentOf } from '#shared/floor/reading.ts'
import { useWould } from '#client/react/actingHooks.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Own } from '#client/react/Own.tsx'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { formatDate, formatExactTime, formatTime } from '#client/text/times.ts'
import { CloseMeeting } from './CloseMeeting.tsx'
import { SegmentTitle } from './SegmentTitle.tsx'
import { WHY_ID, WhyNot } from './WhyNot.tsx'
import { usePress } from './usePress.ts'

/**
 * Where the programme stands, and the ways on: the next segment by its name, suspend, resume, close. What cannot be done
 * while somebody speaks keeps its place, so that nothing below it moves from speaker to speaker.
 */
export function ProgrammeStrip(): ReactNode {
  return (
    <section className="strip pad" aria-label={t('meeting.programme')}>
      <Where />
      <div className="ways"><NextSegment /><SuspendOrResume /><Close /></div>
    </section>
  )
}

/** The segment under way; before the opening, the facts of the plan. */
function Where(): ReactNode {
  const timeZone = useTimeZone()
  const plan = useMeeting(meeting => meeting.plan)
  const segment = useMeeting(currentSegment)
  const n = useMeeting(meeting => meeting.progress.length)
  const beganAt = useMeeting(meeting => meeting.progress.at(-1)?.beganAt ?? 0)
  if (plan === null) return null
  if (segment === null) {
    const when = { date: formatDate(plan.plannedStartAt, timeZone), from: formatTime(plan.plannedStartAt, timeZone), to: formatTime(plan.hardEndAt, timeZone) }
    return <p className="where"><b><Own of={plan.place} /></b><span><Text of="floor.starts" with={when} /></span></p>
  }
  return (
    <p className="where">
      <b title={segment.title}><SegmentTitle of={segment.title} /></b>
      <span>
        <Text of="chair.segment-of" with={{ n, of: plan.programme.length }} /> · <Text of="chair.segment-since" with={{ time: formatExactTime(beganAt, timeZone) }} />
        {segment.budgetMs !== null && <> · <Text of="chair.segment-planned" with={{ n: Math.round(segment.budgetMs / 60_000) }} /></>}
      </span>
    </p>
  )
}

function NextSegment(): ReactNode {
  const { press, isBusy } = usePress()
  const from = useMeeting(meeting => currentSegment(meeting)?.id ?? null)
  const segment = useMeeting(meeting => nextSegmentOf(meeting)?.title ?? '')
  const isOver = useMeeting(meeting => meeting.phase.name === 'closed')
  const command = from === null ? null : { type: 'nextSegment', from } as const
  const code = useWould(command)
  if (command === null || segment === '' || isOver) return null
  return (
    <Button className="on" icon={ArrowRight} iconTurns isOff={isBusy || code !== null} aria-describedby={code === null ? undefined : WHY_ID} title={segment} onClick={() => press(command)}>
      <span><Text of="chair.next-segment" with={{ segment }} /><WhyNot code={code} /></span>
    </Button>
  )
}

function SuspendOrResume(): ReactNode {
  const { press, isBusy } = usePress()
  const phase = useMeeting(meeting => meeting.phase.name)
  if (phase === 'open') return <Button icon={Pause} isOff={isBusy} onClick={() => press({ type: 'suspendMeeting' })}><Text of="chair.suspend" /></Button>
  if (phase === 'suspended') return <Button icon={Play} isOff={isBusy} onClick={() => press({ type: 'resumeMeeting' })}><Text of="chair.resume" /></Button>
  return null
}

function Close(): ReactNode {
  const { isBusy } = usePress()
  const [isAsking, setAsking] = useState(false)
  const code = useWould({ type: 'closeMeeting' })
  const isLast = useMeeting(meeting => nextSegmentOf(meeting) === null)
  const isUnderWay = useMeeting(meeting => meeting.phase.name === 'open' || meeting.phase.name === 'suspended')
  if (!isUnderWay) return null
  return (
    <>
      <Button id="close-meeting" icon={DoorClosed} isOff={isBusy || code !== null} aria-describedby={code === null ? undefined : WHY_ID} onClick={() => setAsking(true)}>
        <span><Text of="chair.close-meeting" />{isLast && <WhyNot code={code} />}</span>
      </Button>
      {isAsking && <CloseMeeting onDone={() => setAsking(false)} />}
    </>
  )
}
