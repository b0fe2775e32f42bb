import type { ReactNode } from 'react'
import { LostSince, StillTime } from '#client/room/StillFigures.tsx'
import { useIsCounting } from '#client/room/useIsCounting.ts'
import { useIsKnown } from '#client/room/useIsKnown.ts'
import { FloorBar, FloorFigures } from '#client/status/FloorClock.tsx'

/** The time as the usual drawing has it, as figures alone. */
export function Time(): ReactNode {
  const isKnown = useIsKnown()
  const isCounting = useIsCounting()
  return <div className="time">{isCounting ? <FloorFigures /> : isKnown ? <StillTime /> : <LostSince />}</div>
}

/** Its bar. */
export function Run(): ReactNode {
  const isCounting = useIsCounting()
  return <div className="run">{isCounting && <FloorBar />}</div>
}
