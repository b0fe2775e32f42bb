import type { ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { currentSegment } from '#shared/floor/reading.ts'
import { FloorBar, FloorFigures } from '#client/status/FloorClock.tsx'
import { LocalTime } from '#client/status/LocalTime.tsx'
import { RehearsalTag } from '#client/status/RehearsalTag.tsx'
import { stageOf } from '#client/status/stage.ts'
import { Next } from './Next.tsx'
import { Stale } from './Stale.tsx'
import { StillFigures } from './StillFigures.tsx'
import { Who } from './Who.tsx'
import './screen.css'
import './foot.css'

/** The screen of the room: the same skeleton in every state, so that nothing jumps from speaker to speaker. */
export function ScreenWindow(): ReactNode {
  const kind = useMeeting(meeting => stageOf(meeting).kind)
  const hasClock = kind === 'speaking' || kind === 'called'
  return (
    <main className="screen room" data-stage={kind}>
      <Bar />
      <Who />
      <div className="run">{(hasClock || kind === 'segment') && <FloorBar />}</div>
      <section className="foot">
        <div className="time">{hasClock ? <FloorFigures /> : <StillFigures />}</div>
        <Next />
      </section>
      <Stale />
    </main>
  )
}

function Bar(): ReactNode {
  const body = useMeeting(meeting => meeting.plan?.body ?? '')
  const segment = useMeeting(meeting => currentSegment(meeting)?.title ?? null)
  return (
    <header className="bar">
      <p className="where"><b>{body}</b>{segment !== null && <span>{segment}</span>}</p>
      <RehearsalTag />
      <LocalTime />
    </header>
  )
}
