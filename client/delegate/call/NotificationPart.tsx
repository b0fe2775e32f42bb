import { Bell, BellOff } from 'lucide'
import type { ReactNode } from 'react'
import { Icon } from '#client/ui/Icon.tsx'
import { Text } from '#client/text/Text.tsx'
import { askForNotifications, type NotificationState } from './notification.ts'

interface NotificationPartProps {
  state: NotificationState
  onChange: () => void
}

/** Whether a call is shown over other programs, and the press by which it may be. */
export function NotificationPart({ state, onChange }: NotificationPartProps): ReactNode {
  const allow = (): void => void askForNotifications().then(onChange)
  return (
    <span className="notify">
      <Icon of={state === 'on' ? Bell : BellOff} />
      <span>{state === 'on' ? <Text of="call.notification-on" /> : state === 'ask' ? <Text of="call.notification-off" /> : <Text of="call.notification-none" />}</span>
      {state === 'ask' && <button type="button" className="link" onClick={allow}><Text of="call.allow" /></button>}
    </span>
  )
}
