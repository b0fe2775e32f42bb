import { useState, type ReactNode } from 'react'
import { motion as motions, type Motion } from '#shared/floor/interrupting/motions.ts'
import { useSubmit } from '#client/react/actingHooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Text } from '#client/text/Text.tsx'

/** Asks once more, says what it does, and offers the motions. */
export function RaiseDialog({ onDone }: { onDone: () => void }): ReactNode {
  const submit = useSubmit()
  const [chosen, setChosen] = useState<Motion>('point-of-order')
  const raise = (): void => {
    void submit({ type: 'raisePointOfOrder', motion: chosen })
    onDone()
  }
  return (
    <Dialog
      title={<Text of="delegate.order-title" />}
      lead={<Text of="delegate.order-lead" />}
      onClose={onDone}
      onSubmit={raise}
      ends={<><Button onClick={onDone}><Text of="delegate.cancel" /></Button><Button look="go" type="submit"><Text of="delegate.order-raise" /></Button></>}
    >
      <fieldset>
        <legend><Text of="delegate.order-which" /></legend>
        {motions.options.map(motion => (
          <label key={motion} className="choice">
            <input type="radio" name="motion" checked={chosen === motion} onChange={() => setChosen(motion)} />
            <span><Text of={`order.${motion}`} /></span>
          </label>
        ))}
      </fieldset>
    </Dialog>
  )
}
