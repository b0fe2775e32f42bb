import type { ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { Own } from '#client/react/Own.tsx'
import { currentSegment } from '#shared/floor/reading.ts'
import { FloorBar, FloorFigures } from '#client/status/FloorClock.tsx'
import { LocalTime } from '#client/status/LocalTime.tsx'
import { RehearsalTag } from '#client/status/RehearsalTag.tsx'
import { stageOf } from '#client/status/stage.ts'
import { Next } from './Next.tsx'
import { LostSince, StillFigures } from './StillFigures.tsx'
import { useIsCounting } from './useIsCounting.ts'
import { useIsKnown } from './useIsKnown.ts'
import { Who } from './Who.tsx'
import './room.css'
import './foot.css'

interface RoomProps {
  /** How many of those who come next are shown. */
  next?: number
  /** What lies over the drawing. */
  children?: ReactNode
}

/** What the screen of the room shows: the same skeleton in every state, so that nothing jumps from speaker to speaker. */
export function Room({ next = 4, children }: RoomProps): ReactNode {
  const kind = useMeeting(meeting => stageOf(meeting).kind)
  const isKnown = useIsKnown()
  const isCounting = useIsCounting()
  const hasBar = isCounting || (isKnown && kind === 'segment')
  return (
    <div className="screen room" data-stage={isKnown ? kind : 'not-known'}>
      <Bar />
      <Who isKnown={isKnown} />
      <div className="run">{hasBar && <FloorBar />}</div>
      <section className="foot">
        <div className="time">{isCounting ? <FloorFigures /> : isKnown ? <StillFigures /> : <LostSince />}</div>
        {isKnown ? <Next shown={next} /> : <div className="next" />}
      </section>
      {children}
    </div>
  )
}

/** Which meeting, which part of it, and what time it is there. */
export function Bar(): ReactNode {
  const body = useMeeting(meeting => meeting.plan?.body ?? '')
  const segment = useMeeting(meeting => currentSegment(meeting)?.title ?? null)
  return (
    <header className="bar">
      <p className="where"><b><Own of={body} /></b>{segment !== null && <span><Own of={segment} /></span>}</p>
      <RehearsalTag />
      <LocalTime />
    </header>
  )
}
