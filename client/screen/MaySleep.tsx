import { MoonStar } from 'lucide'
import { useEffect, useState, type ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { Text } from '#client/text/Text.tsx'
import { keepAwake } from './keepAwake.ts'

/** Keeps the display awake. Where it may not, it says so until the meeting opens, to whoever sets the screen up. */
export function MaySleep(): ReactNode {
  const [isAwake, setAwake] = useState(true)
  const isBefore = useMeeting(meeting => meeting.phase.name === 'planned')
  useEffect(() => keepAwake(setAwake), [])
  return isAwake || !isBefore ? null : <p><Icon of={MoonStar} /><span><Text of="screen.may-sleep" /></span></p>
}
