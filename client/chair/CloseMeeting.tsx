import type { ReactNode } from 'react'
import { areSame } from '#shared/floor/same.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { t } from '#client/text/t.ts'
import { Text } from '#client/text/Text.tsx'
import { leftOver } from './leftOver.ts'
import { usePress } from './usePress.ts'

/** Asks once more before the meeting is closed, and says what would be left undone. */
export function CloseMeeting({ onDone }: { onDone: () => void }): ReactNode {
  const { press } = usePress()
  const close = (): void => {
    press({ type: 'closeMeeting' })
    onDone()
  }
  return (
    <Dialog
      title={<Text of="chair.close-title" />}
      lead={<Text of="chair.close-lead" />}
      onClose={onDone}
      onSubmit={close}
      ends={<><Button onClick={onDone}><Text of="chair.cancel" /></Button><Button look="go" type="submit"><Text of="chair.close-meeting" /></Button></>}
    >
      <LeftUndone />
    </Dialog>
  )
}

/** What nobody has heard or begun. */
export function LeftUndone(): ReactNode {
  const { waiting, listed, orders, segments } = useMeeting(leftOver, areSame)
  if (waiting + listed + orders + segments.length === 0) return null
  return (
    <ul className="left-undone">
      {waiting > 0 && <li><Text of="chair.close-waiting" with={{ n: waiting }} /></li>}
      {listed > 0 && <li><Text of="chair.close-listed" with={{ n: listed }} /></li>}
      {orders > 0 && <li><Text of="chair.close-orders" with={{ n: orders }} /></li>}
      {segments.length > 0 && <li><Text of="chair.close-segments" with={{ segments: segments.join(t('join.semicolon')) }} /></li>}
    </ul>
  )
}
