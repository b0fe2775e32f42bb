import type { ReactNode } from 'react'
import { latestHeard } from '#shared/floor/speeches/latestHeard.ts'
import type { Meeting } from '#shared/floor/model.ts'
import { currentSegment } from '#shared/floor/reading.ts'
import { recordedMs } from '#shared/floor/concluding/recordedMs.ts'
import { givenMs } from '#shared/floor/timing.ts'
import type { FloorRequest } from '#shared/floor/parts.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { StillTime } from '#client/room/StillFigures.tsx'
import { FloorBar, FloorFigures } from '#client/status/FloorClock.tsx'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { ReadBy } from '#client/status/ReadBy.tsx'
import { speakerDigest } from '#client/status/speakerWords.ts'
import { stageOf } from '#client/status/stage.ts'
import { StageIcon } from '#client/status/StageIcon.tsx'
import { stageWords } from '#client/status/stageWords.ts'
import { holderName } from '#client/text/speaker.ts'
import { useFit } from '#client/ui/useFit.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { formatExactTime, formatSpan } from '#client/text/times.ts'
import { CutIn } from './CutIn.tsx'
import { Hand } from './Hand.tsx'

/** Shares of the full size to try: the name takes two lines and becomes smaller before it is cut. */
const SHARES = [1, 0.8, 0.64, 0.52, 0.45]

/** The room: who has the floor and the time, or who is called; and what can be done about it. */
export function Now(): ReactNode {
  const { icon, label, name, line, plain } = useMeeting(stageWords)
  const kind = useMeeting(meeting => stageOf(meeting).kind)
  const isStill = useMeeting(meeting => meeting.floor === null && stageOf(meeting).kind !== 'called')
  const whom = useFit<HTMLDivElement>(SHARES)
  return (
    <section className="band room" aria-label={t('floor.now')}>
      <div className="now pad">
        <div ref={whom} className="whom">
          <p className="label"><StageIcon of={icon} /><span>{kind === 'called' ? <Text of="floor.nobody" /> : label}</span></p>
          <p className="name" title={name}>{kind === 'called' ? <Text of="chair.next" with={{ name }} /> : name}</p>
          <p className="behalf">{line ?? plain}<NowReadBy />{kind !== 'speaking' && <Ended />}</p>
        </div>
        <FloorFigures />
        {isStill && <StillTime />}
        <CutIn />
        <Hand />
      </div>
      <FloorBar />
    </section>
  )
}

/** Who reads the statement that is heard, or of the one that is called. */
function NowReadBy(): ReactNode {
  const requestId = useMeeting(meeting => inView(meeting)?.requestId ?? null)
  const digest = useMeeting(meeting => (requestId === null ? null : speakerDigest(meeting, requestId)))
  return requestId !== null && digest !== null && <ReadBy requestId={requestId} digest={digest} />
}

function inView(meeting: Meeting): FloorRequest | null {
  const stage = stageOf(meeting)
  const holder = stage.kind === 'speaking' ? stage.statement.holder : stage.kind === 'called' ? stage.holder : null
  return holder?.kind === 'request' ? holder.request : null
}

/** What came before, where nobody speaks: when it ended, and how long it was. */
function Ended(): ReactNode {
  const timeZone = useTimeZone()
  const last = useMeeting(lastOf)
  if (last === null) return null
  const { name, at, used, given } = last
  return <span className="ended"><Text of="chair.ended" with={{ name, at: formatExactTime(at, timeZone), used: formatSpan(used), given: formatSpan(given) }} /></span>
}

/** Of the segment under way: what ended before it began is no news any more. */
function lastOf(meeting: Meeting): { name: string; at: number; used: number; given: number } | null {
  const last = latestHeard(meeting)
  if (last === null || last.segmentId !== currentSegment(meeting)?.id || meeting.phase.name === 'closed') return null
  return { name: holderName(meeting, last.holder), at: last.endedAt, used: recordedMs(last), given: givenMs(last.timing) }
}
