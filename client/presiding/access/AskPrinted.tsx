import type { ReactNode } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Text } from '#client/text/Text.tsx'

interface AskPrintedProps {
  /** So many cards were sent to the printer. */
  n: number
  onPrinted: () => void
  onAgain: () => void
  /** It is not answered: the cards stay held as not printed. */
  onLater: () => void
}

/** Asks whoever stands at the printer whether the cards came out. What is pressed by chance leaves them as they are: that comes first. */
export function AskPrinted({ n, onPrinted, onAgain, onLater }: AskPrintedProps): ReactNode {
  return (
    <Dialog
      title={<Text of="access.out-title" with={{ n }} />} lead={<Text of="access.out-lead" />} onClose={onLater} onSubmit={onPrinted}
      ends={<><Button look="quiet" onClick={onLater}><Text of="access.out-later" /></Button><Button onClick={onAgain}><Text of="access.out-again" /></Button><Button look="go" type="submit"><Text of="access.out-yes" /></Button></>}
    />
  )
}
