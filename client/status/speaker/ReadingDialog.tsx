import type { ReactNode } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Text } from '#client/text/Text.tsx'

/** Until the name that is there has been read: nobody shall write over what is not seen. */
export function ReadingDialog({ onClose }: { onClose: () => void }): ReactNode {
  return <Dialog title={<Text of="speaker.title" />} lead={<Text of="speaker.reading" />} onClose={onClose} onSubmit={onClose} ends={<Button onClick={onClose}><Text of="speaker.cancel" /></Button>} />
}
