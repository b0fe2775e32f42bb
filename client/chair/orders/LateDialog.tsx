import type { IconNode } from 'lucide'
import { useState, type ComponentType, type ReactNode } from 'react'
import type { Hearing } from '#shared/floor/interrupting/order.ts'
import { Button } from '#client/ui/Button.tsx'

export type HearingDialog = ComponentType<{ hearing: Hearing; onDone: () => void }>

interface LateDialogProps {
  load: () => Promise<HearingDialog>
  hearing: Hearing
  icon?: IconNode
  isOff: boolean
  children: ReactNode
}

/** A button for a dialog that is loaded only when it is wanted. What did not come is asked for again by another press. */
export function LateDialog({ load, hearing, icon, isOff, children }: LateDialogProps): ReactNode {
  const [Loaded, setLoaded] = useState<HearingDialog | null>(null)
  const open = (): void => {
    load().then(part => setLoaded(() => part), () => setLoaded(null))
  }
  return (
    <>
      <Button {...(icon === undefined ? {} : { icon })} isOff={isOff} onClick={open}><span>{children}</span></Button>
      {Loaded !== null && <Loaded hearing={hearing} onDone={() => setLoaded(null)} />}
    </>
  )
}
