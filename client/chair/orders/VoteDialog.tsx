import { useState, type ReactNode } from 'react'
import type { Count, Hearing } from '#shared/floor/interrupting/order.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { outcomeName } from '#client/text/outcomeName.ts'
import { Text } from '#client/text/Text.tsx'
import { usePress } from '../usePress.ts'

const VOICES = ['for', 'against', 'abstaining'] as const
const MOST = 1000

/** The count of a vote on a motion or on an appeal. What it decides is reckoned, and said before it is recorded. */
export function VoteDialog({ hearing, onDone }: { hearing: Hearing; onDone: () => void }): ReactNode {
  const { press } = usePress()
  const [written, setWritten] = useState<Partial<Count>>({})
  const count: Count = { for: 0, against: 0, abstaining: 0, ...written }
  const outcome = outcomeName({ ...hearing, vote: { ...count, at: 0 } })
  const isEmpty = count.for + count.against + count.abstaining === 0
  const record = (): void => {
    if (isEmpty) return
    press({ type: 'recordVote', orderId: hearing.order.orderId, count })
    onDone()
  }
  const take = (voice: keyof Count, text: string): void => {
    const { [voice]: _before, ...others } = written
    // A field that is emptied stays empty, and counts as none.
    setWritten(text === '' ? others : { ...others, [voice]: Math.min(MOST, Math.max(0, Math.trunc(Number(text)) || 0)) })
  }
  return (
    <Dialog
      title={hearing.appeal === null ? <Text of="chair.vote-motion" /> : <Text of="chair.vote-appeal" />}
      lead={hearing.appeal === null ? <Text of="chair.vote-lead" /> : <Text of="chair.vote-lead-appeal" />}
      onClose={onDone}
      onSubmit={record}
      ends={<><Button onClick={onDone}><Text of="chair.cancel" /></Button><Button look="go" type="submit" isOff={isEmpty}><Text of="chair.order-record" /></Button></>}
    >
      {VOICES.map(voice => (
        <label key={voice} className="field">
          <span className="legend"><Text of={`chair.vote-${voice}`} /></span>
          <input type="number" inputMode="numeric" min={0} max={MOST} placeholder="0" value={written[voice] ?? ''} onChange={({ target }) => take(voice, target.value)} />
        </label>
      ))}
      <output>{!isEmpty && outcome !== null && <Text of={`chair.outcome-${outcome}`} />}</output>
    </Dialog>
  )
}
