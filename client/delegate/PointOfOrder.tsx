import { Flag } from 'lucide'
import { useState, type ReactNode } from 'react'
import type { Order } from '#shared/floor/interrupting/order.ts'
import { useMeeting, useSubmit, useWould } from '#client/react/hooks.ts'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { Text } from '#client/text/Text.tsx'
import { formatExactTime } from '#client/text/times.ts'
import { RaiseDialog } from './RaiseDialog.tsx'
import { useMine } from './useMine.ts'
import './order.css'

/** The point of order, always in the corner: raised with a second press, withdrawn with one. */
export function PointOfOrder(): ReactNode {
  const { id } = useMine()
  const raised = useMeeting(meeting => meeting.orders.find(({ delegationId }) => delegationId === id) ?? null)
  const isHeard = useMeeting(meeting => meeting.interruption?.order.delegationId === id)
  const mayRaise = useWould({ type: 'raisePointOfOrder', motion: 'point-of-order' }) === null
  if (isHeard) return <p className="order-note" aria-live="polite"><Icon of={Flag} /><span><Text of="delegate.order-heard" /></span></p>
  if (raised !== null) return <Raised order={raised} />
  return mayRaise ? <Raise /> : null
}

function Raise(): ReactNode {
  const { id } = useMine()
  const [isAsking, setAsking] = useState(false)
  const declinedAt = useMeeting(meeting => meeting.declinedOrders.findLast(({ order }) => order.delegationId === id)?.at ?? null)
  const timeZone = useTimeZone()
  return (
    <>
      <p className="order-effect">
        {declinedAt === null ? <Text of="delegate.order-effect" /> : <Text of="delegate.order-declined" with={{ time: formatExactTime(declinedAt, timeZone) }} />}
      </p>
      <Button icon={Flag} onClick={() => setAsking(true)}><Text of="order.point-of-order" /></Button>
      {isAsking && <RaiseDialog onDone={() => setAsking(false)} />}
    </>
  )
}

function Raised({ order: { orderId, raisedAt, motion, putOff } }: { order: Order }): ReactNode {
  const submit = useSubmit()
  const timeZone = useTimeZone()
  return (
    <div className="order-raised" aria-live="polite">
      <p><Icon of={Flag} /><b><Text of={`order.${motion}`} /></b></p>
      <p>
        <Text of="delegate.order-raised" with={{ time: formatExactTime(raisedAt, timeZone) }} />
        {' '}{putOff === null ? <Text of="delegate.order-secret" /> : <Text of="delegate.order-put-off" />}
      </p>
      <Button onClick={() => void submit({ type: 'withdrawPointOfOrder', orderId })}><Text of="delegate.withdraw" /></Button>
    </div>
  )
}
