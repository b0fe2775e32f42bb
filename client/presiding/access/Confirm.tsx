import { useState, type ReactNode } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Text } from '#client/text/Text.tsx'

interface ConfirmProps {
  title: ReactNode
  lead: ReactNode
  yes: ReactNode
  /** Takes no further press until it is done. */
  onYes: () => Promise<void> | void
  onNo: () => void
  children?: ReactNode
}

/** Asks once more. What it does ends it. */
export function Confirm({ title, lead, yes, onYes, onNo, children }: ConfirmProps): ReactNode {
  const [isBusy, setBusy] = useState(false)
  const go = (): void => {
    if (isBusy) return
    setBusy(true)
    void onYes()
  }
  const leave = (): void => (isBusy ? undefined : onNo())
  return (
    <Dialog
      title={title} lead={lead} onClose={leave} onSubmit={go}
      ends={<><Button isOff={isBusy} onClick={leave}><Text of="access.cancel" /></Button><Button look="go" type="submit" isOff={isBusy}>{yes}</Button></>}
    >
      {children}
    </Dialog>
  )
}
