import { Flag } from 'lucide'
import { lazy, Suspense, useState, type ReactNode } from 'react'
import { useIsSending, useSubmit, useWould } from '#client/react/actingHooks.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { decidedOf } from './decidedOf.ts'
import { RaiseDialog } from './RaiseDialog.tsx'
import { useMine } from './useMine.ts'
import './order.css'

/** Few raise one. */
const OrderStands = lazy(async () => ({ default: (await import('./OrderStands.tsx')).OrderStands }))

/** The point of order, always in the corner: raised with a second press, withdrawn with one; and what became of it, below what else is said there. */
export function PointOfOrder({ children }: { children?: ReactNode }): ReactNode {
  const { id } = useMine()
  const orderId = useMeeting(meeting => meeting.orders.find(({ delegationId }) => delegationId === id)?.orderId ?? null)
  const isAnswered = useMeeting(meeting => decidedOf(meeting, id) !== null || meeting.declinedOrders.some(({ order }) => order.delegationId === id))
  const isHeard = useMeeting(meeting => meeting.interruption?.order.delegationId === id)
  const isSending = useIsSending(({ type }) => type === 'raisePointOfOrder')
  const mayRaise = useWould({ type: 'raisePointOfOrder', motion: 'point-of-order' }) === null && !isSending
  return (
    <>
      {/* Empty and in its place before, so that a change of it is read out. */}
      <div className="order-stands" aria-live="polite">{children}{isSending ? <p><Text of="delegate.sending" /></p> : (orderId !== null || isHeard || isAnswered) && <Suspense><OrderStands /></Suspense>}</div>
      {mayRaise && <><p className="order-effect"><Text of="delegate.order-effect" /></p><Raise /></>}
      {orderId !== null && !isHeard && <TakeBack orderId={orderId} />}
    </>
  )
}

function Raise(): ReactNode {
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button icon={Flag} onClick={() => setAsking(true)}><Text of="delegate.order-button" /></Button>
      {isAsking && <RaiseDialog onDone={() => setAsking(false)} />}
    </>
  )
}

/** Says of what: a request may stand beside it, and is withdrawn too. Not where it would be refused, as once the meeting is closed. */
function TakeBack({ orderId }: { orderId: string }): ReactNode {
  const submit = useSubmit()
  const isSending = useIsSending(({ type }) => type === 'withdrawPointOfOrder')
  const mayWithdraw = useWould({ type: 'withdrawPointOfOrder', orderId }) === null
  return (mayWithdraw || isSending) && <Button isOff={isSending} onClick={() => void submit({ type: 'withdrawPointOfOrder', orderId })}><Text of="delegate.order-withdraw" /></Button>
}
