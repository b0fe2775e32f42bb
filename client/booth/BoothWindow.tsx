import type { ReactNode } from 'react'
import { useActor } from '#client/react/hooks.ts'
import { Devices } from '#client/status/devices/Devices.tsx'
import { HallTop } from '#client/status/hall/HallTop.tsx'
import { LiveFloor } from '#client/status/hall/LiveFloor.tsx'
import { RoomBand } from '#client/status/hall/RoomBand.tsx'
import { boothName } from '#client/text/speaker.ts'
import { Text } from '#client/text/Text.tsx'
import { Signals } from './Signals.tsx'
import { Upcoming } from './Upcoming.tsx'
import './booth.css'

/** A booth of interpreters: who speaks and who comes, in which language and with which text, and what it has to say of it. */
export function BoothWindow(): ReactNode {
  const { seat = '' } = useActor()
  return (
    <div className="hall booth">
      <HallTop><h1><Text of="tab.booth" with={{ language: boothName(seat) }} /></h1></HallTop>
      <RoomBand />
      <LiveFloor />
      <main className="desk pad"><Upcoming /><Signals /><p><Devices><Text of="status.devices" /></Devices></p></main>
    </div>
  )
}
