import type { ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { LastNews, StillTime } from '#client/room/StillFigures.tsx'
import { useIsKnown } from '#client/room/useIsKnown.ts'
import { FloorBar, FloorFigures } from '#client/status/FloorClock.tsx'
import { LocalTime } from '#client/status/LocalTime.tsx'
import { RehearsalTag } from '#client/status/RehearsalTag.tsx'
import { hasClock } from './hasClock.ts'
import { Corner } from './Corner.tsx'

/** The time alone, as large as it fits: for a monitor that faces whoever speaks. */
export function ClockFace(): ReactNode {
  const isKnown = useIsKnown()
  const isCounting = useMeeting(hasClock) && isKnown
  return (
    <div className="screen room over clockface">
      <header className="bar"><RehearsalTag /><LocalTime /></header>
      <div className="time">{isCounting ? <FloorFigures /> : isKnown ? <StillTime /> : <LastNews />}</div>
      <div className="run">{isCounting && <FloorBar />}</div>
      <Corner />
    </div>
  )
}
