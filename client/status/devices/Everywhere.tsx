import { LogOut } from 'lucide'
import type { ReactNode } from 'react'
import { Text } from '#client/text/Text.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import type { Unreached } from '#client/sync/acting/askServer.ts'
import { WhyNot } from './WhyNot.tsx'

interface EverywhereProps {
  /** How many devices are signed in. */
  count: number
  isBusy: boolean
  no: Unreached | null
  onLeave: () => void
  onSignOut: () => void
}

/** Asks once more: it ends the window of everybody of the delegation, and does not change the code. */
export function Everywhere({ count, isBusy, no, onLeave, onSignOut }: EverywhereProps): ReactNode {
  return (
    <Dialog
      title={<Text of="devices.everywhere-title" />} lead={<Text of="devices.everywhere-lead" with={{ n: count }} />} onClose={onLeave} onSubmit={onSignOut}
      ends={<><Button onClick={onLeave}><Text of="devices.stay" /></Button><Button look="go" type="submit" icon={LogOut} iconTurns isOff={isBusy}><Text of="devices.everywhere" /></Button></>}
    >
      <WhyNot no={no} />
    </Dialog>
  )
}
