import { useState, type ReactNode } from 'react'
import type { Delegation } from '#shared/floor/plan.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'
import type { Unreached } from '#client/sync/acting/askServer.ts'
import { plateName } from '#client/text/speaker.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Text } from '#client/text/Text.tsx'
import { noWords } from '../noWords.ts'
import { changeDelegations } from './changeDelegations.ts'

/** Asks once more before a delegation is taken out. */
export function TakeOut({ of, onDone, onClose }: { of: Delegation; onDone: () => void; onClose: () => void }): ReactNode {
  const store = useStore()
  const name = plateName(of)
  const [sent, setSent] = useState<{ isOnItsWay: boolean; no: Unreached | null }>({ isOnItsWay: false, no: null })
  const takeOut = async (): Promise<void> => {
    if (sent.isOnItsWay) return
    setSent({ isOnItsWay: true, no: null })
    const no = await changeDelegations(store, { from: of, to: null })
    setSent({ isOnItsWay: false, no })
    if (no === null) onDone()
  }
  return (
    <Dialog
      title={<Text of="delegations.take-out-title" with={{ name }} />} lead={<Text of="delegations.take-out-lead" />} onClose={onClose} onSubmit={() => void takeOut()}
      ends={<><Button onClick={onClose}><Text of="delegations.keep" /></Button><Button look="go" type="submit" isOff={sent.isOnItsWay}><Text of="delegations.take-out-yes" /></Button></>}
    >
      <p className="delegation-no" aria-live="polite">{sent.no !== null && noWords(sent.no)}</p>
    </Dialog>
  )
}
