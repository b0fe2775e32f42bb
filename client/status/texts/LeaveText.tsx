import type { ReactNode } from 'react'
import { Text } from '#client/text/Text.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'

/** Asks once more before a text is lost that is not handed in: nothing of it is kept anywhere. */
export function LeaveText({ onBack, onLeave }: { onBack: () => void; onLeave: () => void }): ReactNode {
  return (
    <Dialog
      title={<Text of="texts.leave-title" />} lead={<Text of="texts.leave-lead" />} onClose={onBack} onSubmit={onBack}
      ends={<><Button onClick={onLeave}><Text of="texts.leave-yes" /></Button><Button look="go" type="submit"><Text of="texts.leave-no" /></Button></>}
    />
  )
}
