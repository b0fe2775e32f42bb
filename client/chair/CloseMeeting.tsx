import type { ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Text } from '#client/text/Text.tsx'
import { usePress } from './usePress.ts'

/** Asks once more before the meeting is closed, and says who would not be heard. */
export function CloseMeeting({ onDone }: { onDone: () => void }): ReactNode {
  const { press } = usePress()
  const n = useMeeting(meeting => meeting.rows.length)
  const close = (): void => {
    press({ type: 'closeMeeting' })
    onDone()
  }
  return (
    <Dialog
      title={<Text of="chair.close-title" />}
      lead={<Text of="chair.close-lead" with={{ n }} />}
      onClose={onDone}
      onSubmit={close}
      ends={<><Button onClick={onDone}><Text of="chair.cancel" /></Button><Button look="go" type="submit"><Text of="chair.close-meeting" /></Button></>}
    />
  )
}
