import type { ReactNode } from 'react'
import { useActor, useMeeting } from '#client/react/hooks.ts'
import { Devices } from '#client/status/devices/Devices.tsx'
import { Captions } from '#client/status/hall/Captions.tsx'
import { HallTop } from '#client/status/hall/HallTop.tsx'
import { LiveFloor } from '#client/status/hall/LiveFloor.tsx'
import { RoomBand } from '#client/status/hall/RoomBand.tsx'
import { SlowDown } from '#client/status/hall/SlowDown.tsx'
import { Texts } from '#client/status/texts/Texts.tsx'
import { Text } from '#client/text/Text.tsx'
import { personName } from '#client/text/speaker.ts'
import { MyTurnCard } from './MyTurnCard.tsx'
import { Questions } from './Questions.tsx'
import { Turns } from './Turns.tsx'
import './panellist.css'

/** A panellist: who speaks, when it is my turn and for how long, and what was asked of me. It only follows. */
export function PanellistWindow(): ReactNode {
  const { seat = '' } = useActor()
  const name = useMeeting(meeting => personName(meeting, seat))
  return (
    <div className="hall panellist">
      <HallTop><span className="plate">{name}</span></HallTop>
      <Captions />
      <RoomBand />
      <LiveFloor />
      <main>
        <MyTurnCard personId={seat} />
        <SlowDown />
        <div className="sheets pad"><Questions personId={seat} /><Turns personId={seat} /><p><Texts /><Devices><Text of="status.devices" /></Devices></p></div>
      </main>
    </div>
  )
}
