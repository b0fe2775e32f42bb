import { useEffect, useRef } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { unlockSound } from '#client/status/soundOutput.ts'
import { isOrderSoundOn, playOrderTone } from './orderSound.ts'

/** Sounds once for each that comes in while the window is open, whatever is undone or shown again. */
export function useOrderSound(): void {
  const newest = useMeeting(meeting => meeting.orders.at(-1)?.version ?? 0)
  const heardOf = useRef(newest)
  useEffect(unlockSound, [])
  useEffect(() => {
    if (newest <= heardOf.current) return
    heardOf.current = newest
    if (isOrderSoundOn()) playOrderTone()
  }, [newest])
}
