import { BellOff } from 'lucide'
import type { ReactNode } from 'react'
import { Icon } from '#client/ui/Icon.tsx'
import { Text } from '#client/text/Text.tsx'
import { notificationState } from './notification.ts'
import { useSoundOn } from './soundSwitch.ts'

/** Before who is next: nothing but this window will call it. What can be done about it stands below. */
export function Uncalled(): ReactNode {
  const isSounding = useSoundOn()
  const state = notificationState()
  if (isSounding || state === 'on') return null
  return (
    <p className="label">
      <Icon of={BellOff} />
      <span><Text of="call.sound-off" /> · {state === 'ask' ? <Text of="call.notification-off" /> : <Text of="call.notification-none" />}</span>
    </p>
  )
}
