import type { ReactNode } from 'react'
import { currentSegment } from '#shared/floor/reading.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { LiveFloor } from '#client/status/hall/LiveFloor.tsx'
import { useKeptPlace } from '#client/status/useKeptPlace.ts'
import { Above } from '#client/ui/Above.tsx'
import { useCaughtFocus } from '#client/ui/useCaughtFocus.ts'
import { useSteadyPresses } from '#client/ui/useSteadyPresses.ts'
import { FromBooths } from './FromBooths.tsx'
import { JustNow } from './JustNow.tsx'
import { List } from './List.tsx'
import { MainButton } from './MainButton.tsx'
import { NotDelivered } from './NotDelivered.tsx'
import { Now } from './Now.tsx'
import { Podium } from './Podium.tsx'
import { OrderBand } from './orders/OrderBand.tsx'
import { OrderSaid } from './orders/OrderSaid.tsx'
import { ProgrammeStrip } from './ProgrammeStrip.tsx'
import { RoomSees } from './RoomSees.tsx'
import { Ruler } from './Ruler.tsx'
import { SwapOffers } from './SwapOffers.tsx'
import { ToSay } from './ToSay.tsx'
import { Top } from './Top.tsx'
import { UndoLast } from './UndoLast.tsx'
import { useReleasedFocus } from './useReleasedFocus.ts'
import { useTopWhenGiven } from './useTopWhenGiven.ts'
import { Waiting, WaitingCount } from './Waiting.tsx'
import './chair.css'
import './now.css'
import './list.css'
import './margin.css'
import './time.css'

/** The window of those presiding: one column to run the meeting by, and a margin for what waits and what was done. */
export function ChairWindow(): ReactNode {
  useCaughtFocus()
  useReleasedFocus()
  useSteadyPresses()
  useKeptPlace()
  const main = useTopWhenGiven()
  const isFloor = useMeeting(meeting => currentSegment(meeting)?.kind === 'floor')
  const isOver = useMeeting(meeting => meeting.phase.name === 'closed')
  return (
    <Above>
      <div className="chair">
        <OrderSaid />
        <OrderBand />
        <Top />
        <ProgrammeStrip />
        <Ruler />
        <Now />
        <RoomSees />
        <div className="work">
          <main ref={main} className="pad">
            <div className="act">{!isOver && <ToSay />}<MainButton /></div>
            {isFloor ? <><List /><Podium /></> : <><Podium /><List /></>}
          </main>
          <aside className="margin">
            <FromBooths />
            <UndoLast />
            {!isOver && <WaitingCount />}
            <div className="scrolls">{isOver ? <NotDelivered /> : <Waiting />}<SwapOffers /><JustNow /></div>
          </aside>
        </div>
        <LiveFloor />
      </div>
    </Above>
  )
}
