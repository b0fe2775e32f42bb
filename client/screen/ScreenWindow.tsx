import { useMemo, type ReactNode } from 'react'
import { Room } from '#client/room/Room.tsx'
import { MaySleep } from './MaySleep.tsx'
import { screenSettingsOf } from './settings.ts'
import { Stale } from './Stale.tsx'
import { Steered } from './steered/Steered.tsx'

/** The screen of the room; in its corner, what only whoever looks after it needs to know. What is wanted of it from afar lies over it. */
export function ScreenWindow(): ReactNode {
  const settings = useMemo(() => screenSettingsOf(location.search), [])
  return (
    <main>
      <Room {...settings}><div className="aside"><MaySleep /><Stale /></div></Room>
      <Steered />
    </main>
  )
}
