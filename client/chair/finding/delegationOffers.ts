import { latestHeard } from '#shared/floor/speeches/latestHeard.ts'
import { capacityKey } from '#shared/floor/model.ts'
import type { Capacity, Delegation } from '#shared/floor/plan.ts'
import { noDetails } from '#shared/floor/noDetails.ts'
import { wayOf } from '#shared/floor/inscribing/ways.ts'
import { currentSegment } from '#shared/floor/reading.ts'
import { requestsOf } from '#shared/floor/readingRequests.ts'
import { capacityLine, delegationName } from '#client/text/speaker.ts'
import { t } from '#client/text/t.ts'
import { capacitiesOf } from '#client/presiding/adding/candidates.ts'
import { offer, type Offer, type Sight } from './offer.ts'
import { requestOffers } from './requestOffers.ts'

/** What can be done about a delegation now, the likeliest first: its point of order, what it has asked, then what it has not. */
export function delegationOffers(sight: Sight, delegation: Delegation): Offer[] {
  const { meeting } = sight
  const requests = requestsOf(meeting, delegation.id)
  return [
    ...orderOffers(sight, delegation.id),
    ...checkIn(sight, delegation.id),
    ...requests.flatMap(request => requestOffers(sight, request)),
    ...bringBack(sight, delegation.id),
    ...inscriptions(sight, delegation),
  ]
}

/** I8: only where its category has to. */
function checkIn(sight: Sight, delegationId: string): Offer[] {
  const { meeting } = sight
  if (wayOf(meeting, delegationId) !== 'checked-in') return []
  return offer(sight, t('desk.check-in-of', { name: delegationName(meeting, delegationId) }), { type: 'checkIn', delegationIds: [delegationId] })
}

function orderOffers(sight: Sight, delegationId: string): Offer[] {
  const { meeting } = sight
  const name = delegationName(meeting, delegationId)
  return meeting.orders.filter(order => order.delegationId === delegationId).flatMap(({ orderId }) =>
    offer(sight, t('find.hear-order', { name }), { type: 'hearPointOfOrder', orderId }).concat(offer(sight, t('chair.order-decline-of', { name }), { type: 'declinePointOfOrder', orderId })))
}

/** Of the segment under way, as by the button. */
function bringBack(sight: Sight, delegationId: string): Offer[] {
  const { meeting } = sight
  const last = latestHeard(meeting)
  if (last?.holder.kind !== 'request' || last.holder.request.delegationId !== delegationId || last.segmentId !== currentSegment(meeting)?.id) return []
  return offer(sight, t('chair.bring-back', { name: delegationName(meeting, delegationId) }), { type: 'bringBack', statementId: last.statementId })
}

/** At the desk: in its own name, for a group, in reply. */
function inscriptions(sight: Sight, delegation: Delegation): Offer[] {
  const { meeting } = sight
  if (meeting.list.openedAt === null) return []
  const name = delegationName(meeting, delegation.id)
  const label = (capacity: Capacity): string => {
    const line = capacityLine(capacity)
    return line === null ? t('find.add', { name }) : t('find.add-in-capacity', { name, line })
  }
  return capacitiesOf(delegation).flatMap(capacity => {
    const [made] = offer(sight, label(capacity), { type: 'inscribe', delegationId: delegation.id, capacity, isDignitary: false, details: noDetails })
    return made === undefined ? [] : [{ ...made, key: `inscribe ${delegation.id} ${capacityKey(capacity)}` }]
  })
}
