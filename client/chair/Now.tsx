import type { ReactNode } from 'react'
import type { Meeting } from '#shared/floor/model.ts'
import { givenMs, usedMs } from '#shared/floor/timing.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { FloorBar, FloorFigures } from '#client/status/FloorClock.tsx'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { stageOf } from '#client/status/stage.ts'
import { StageIcon } from '#client/status/StageIcon.tsx'
import { stageWords } from '#client/status/stageWords.ts'
import { holderName } from '#client/text/speaker.ts'
import { Text } from '#client/text/Text.tsx'
import { formatExactTime, formatSpan } from '#client/text/times.ts'
import { Hand } from './Hand.tsx'

const LONG_NAME = 32

/** The room: who has the floor and the time, or who is called; and what can be done about it. */
export function Now(): ReactNode {
  const { icon, label, name, line, plain } = useMeeting(stageWords)
  const kind = useMeeting(meeting => stageOf(meeting).kind)
  return (
    <section className="band room">
      <div className="now pad">
        <div className="whom">
          <p className="label"><StageIcon of={icon} /><span>{kind === 'called' ? <Text of="floor.nobody" /> : label}</span></p>
          <p className="name" data-long={name.length > LONG_NAME || undefined} title={name}>{kind === 'called' ? <Text of="chair.next" with={{ name }} /> : name}</p>
          <p className="behalf">{line ?? plain}{kind !== 'speaking' && <Ended />}</p>
        </div>
        <FloorFigures />
        <Hand />
      </div>
      <FloorBar />
    </section>
  )
}

/** What came before, where nobody speaks: when it ended, and how long it was. */
function Ended(): ReactNode {
  const timeZone = useTimeZone()
  const last = useMeeting(lastOf)
  if (last === null) return null
  const { name, at, used, given } = last
  return <span className="ended"><Text of="chair.ended" with={{ name, at: formatExactTime(at, timeZone), used: formatSpan(used), given: formatSpan(given) }} /></span>
}

function lastOf(meeting: Meeting): { name: string; at: number; used: number; given: number } | null {
  const last = meeting.heard.at(-1)
  if (last === undefined || meeting.phase.name === 'planned') return null
  return { name: holderName(meeting, last.holder), at: last.endedAt, used: usedMs(last, last.endedAt), given: givenMs(last.timing) }
}
