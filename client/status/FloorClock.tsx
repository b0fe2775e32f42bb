import { CircleAlert, Clock, OctagonAlert, CirclePause, TriangleAlert } from 'lucide'
import type { IconNode } from 'lucide'
import type { ReactNode } from 'react'
import type { Meeting } from '#shared/floor/model.ts'
import { useMeeting, useNow } from '#client/react/hooks.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { TimeBar, type TimeLook } from '#client/ui/TimeBar.tsx'
import { Text } from '#client/text/Text.tsx'
import { floorTime, readyTime, type FloorTime } from './floorTime.ts'
import { stageOf } from './stage.ts'
import './floorClock.css'

const ICONS: Record<TimeLook, IconNode> = {
  ready: Clock, running: Clock, warning: CircleAlert, late: TriangleAlert, over: OctagonAlert, held: CirclePause,
}

/** The clock of the floor now: of who speaks, or of who is called. Ticks; null when there is nothing to count. */
function useFloorTime(): FloorTime | null {
  const floor = useMeeting(meeting => meeting.floor)
  const readyMs = useMeeting(readyMsOf)
  const warningsMs = useMeeting(meeting => meeting.modalities.warningsMs)
  const now = useNow()
  if (floor !== null) return floorTime(floor, now)
  return readyMs === null ? null : readyTime(readyMs, warningsMs)
}

function readyMsOf(meeting: Meeting): number | null {
  const stage = stageOf(meeting)
  return stage.kind === 'called' ? stage.allottedMs : null
}

/** The figures of the floor, with what they mean and how much was given: never a bare number. */
export function FloorFigures(): ReactNode {
  const time = useFloorTime()
  if (time === null) return null
  const { look, isStopped, digits, words, of } = time
  return (
    <div className="figures" data-look={look} role="timer">
      <p className="count" data-look={look} data-stopped={isStopped || undefined} data-digits={digits.length}>{digits}</p>
      <div className="tell">
        <p className="state"><Icon of={isStopped ? CirclePause : ICONS[look]} /><span>{words}</span></p>
        <p className="of">{look === 'ready' ? <Text of="time.not-begun" /> : <Text of="time.of" with={{ time: of }} />}</p>
      </div>
    </div>
  )
}

/** The heavy rule below the name. */
export function FloorBar(): ReactNode {
  const time = useFloorTime()
  return time === null ? <span className="timebar" data-look="ready" aria-hidden /> : <TimeBar look={time.look} left={time.left} shares={time.shares} />
}
