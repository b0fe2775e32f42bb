import type { ReactNode } from 'react'
import { areSame } from '#shared/floor/same.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { DEAD_MS } from '#client/ui/deadTime.ts'
import { useSettled } from '#client/ui/useSettled.ts'
import { HeardOrder } from './HeardOrder.tsx'
import { orderView, type OrderView } from './orderView.ts'
import { RaisedOrder } from './RaisedOrder.tsx'
import { RuledOrder } from './RuledOrder.tsx'
import { useOrderSound } from './useOrderSound.ts'
import './orders.css'

/** Points of order and motions, above everything, with a sound for those presiding alone. */
export function OrderBand(): ReactNode {
  const view = useMeeting(orderView, areSame)
  const isSettled = useSettled(meaningOf(view), DEAD_MS)
  useOrderSound()
  switch (view.kind) {
    case 'none': return null
    case 'raised': return <RaisedOrder order={view.order} isPutOff={view.isPutOff} others={view.others} isSettled={isSettled} />
    case 'heard': return <HeardOrder hearing={view.hearing} isSettled={isSettled} />
    case 'ruled': return <RuledOrder hearing={view.hearing} mayAppeal={view.mayAppeal} isSettled={isSettled} />
  }
}

function meaningOf(view: OrderView): string {
  if (view.kind === 'none') return ''
  return view.kind === 'raised' ? `${view.order.orderId} ${view.isPutOff}` : `${view.kind} ${view.hearing.version}`
}
