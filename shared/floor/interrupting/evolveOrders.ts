import type { FloorEvent } from '../events.ts'
import type { Meeting } from '../model.ts'
import type { Order } from './order.ts'

export type OrderEvent = Extract<FloorEvent, { type: `order${string}` | `hearing${string}` }>

/** The meeting after something about a point of order or a motion. */
export function evolveOrders(meeting: Meeting, event: OrderEvent): Meeting {
  switch (event.type) {
    case 'orderRaised':
    case 'orderPutOff':
    case 'orderReturned': {
      const { order } = event
      const declinedOrders = meeting.declinedOrders.filter(declined => declined.order.orderId !== order.orderId)
      return { ...meeting, declinedOrders, orders: [...without(meeting, order.orderId), order].toSorted((one, other) => one.version - other.version) }
    }
    case 'orderWithdrawn': return { ...meeting, orders: without(meeting, event.orderId) }
    case 'orderDeclined': {
      const { order, at, version } = event
      return { ...meeting, orders: without(meeting, order.orderId), declinedOrders: [...meeting.declinedOrders, { order, at, version }] }
    }
    case 'orderHeard': return { ...meeting, orders: without(meeting, event.hearing.order.orderId), interruption: event.hearing }
    case 'hearingChanged': return { ...meeting, interruption: event.hearing, hearings: othersThan(meeting, event.hearing.order.orderId) }
    case 'orderSettled': return { ...meeting, interruption: null, hearings: [...othersThan(meeting, event.hearing.order.orderId), event.hearing] }
    case 'hearingTakenBack': return { ...meeting, interruption: null }
  }
}

const without = ({ orders }: Meeting, orderId: string): Order[] => orders.filter(order => order.orderId !== orderId)

const othersThan = ({ hearings }: Meeting, orderId: string): Meeting['hearings'] => hearings.filter(({ order }) => order.orderId !== orderId)
