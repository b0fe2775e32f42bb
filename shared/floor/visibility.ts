import type { EventType, FloorEvent } from './events.ts'
import type { Actor, Meeting } from './model.ts'
import { isPresiding } from './isPresiding.ts'
import { unveiled } from './veiling/evolveShown.ts'
import { isVeiledFrom, ownRows, shownRows } from './veiling/veiledRow.ts'

/** Who looks: everybody in the hall, those presiding, or one delegation (the hall and what is its own). `delegations` is any that nothing concerns. */
export type Audience = 'hall' | 'delegations' | 'presiding' | `own:${string}`

/** V1: event type -> who sees it. `own` is the delegation concerned and those presiding. The only place that says so. */
export const SIGHT: Record<EventType, 'hall' | 'own' | 'presiding'> = {
  meetingCreated: 'hall',
  planChanged: 'hall',
  modalitiesChanged: 'hall',
  phaseChanged: 'hall',
  segmentBegan: 'hall',
  listChanged: 'hall',
  automaticApprovalSet: 'hall',
  floorRequested: 'own',
  waitingDetailed: 'own',
  waitingWithdrawn: 'own',
  requestDeclined: 'own',
  requestListed: 'hall',
  listedDetailed: 'hall',
  listedWithdrawn: 'hall',
  rowMoved: 'hall',
  absenceNoted: 'hall',
  drawOpened: 'hall',
  drawEntered: 'hall',
  drawCut: 'hall',
  drawRevealed: 'hall',
  drawVoided: 'hall',
  swapOffered: 'own',
  swapAnswered: 'own',
  placesSwapped: 'hall',
  listCarriedOver: 'hall',
  floorGiven: 'hall',
  clockChanged: 'hall',
  floorEnded: 'hall',
  delegationsCheckedIn: 'hall',
  checkInTakenBack: 'hall',
  documentChanged: 'own',
  timeAnnounced: 'hall',
  announcementTakenBack: 'hall',
  waitingTextNoted: 'own',
  listedTextNoted: 'hall',
  listShown: 'hall',
  ownRowsShown: 'own',
  orderRaised: 'own',
  orderWithdrawn: 'own',
  orderPutOff: 'own',
  orderDeclined: 'own',
  orderReturned: 'own',
  orderHeard: 'hall',
  hearingChanged: 'hall',
  orderSettled: 'hall',
  hearingTakenBack: 'hall',
  requestUnlisted: 'hall',
  requestReturned: 'own',
  absenceTakenBack: 'hall',
  floorTakenBack: 'hall',
  statementReopened: 'hall',
  segmentLeft: 'hall',
  timeCorrected: 'hall',
  correctionTakenBack: 'hall',
  timeYielded: 'hall',
  yieldTakenBack: 'hall',
  askedToConclude: 'own',
  askingTakenBack: 'own',
  actNoted: 'presiding',
  actUndone: 'presiding',
}

/** The audience an actor belongs to. */
export function audienceOf(actor: Pick<Actor, 'role' | 'delegationId'>): Audience {
  if (isPresiding(actor.role) || actor.role === 'clock') return 'presiding'
  if (actor.role !== 'delegation') return 'hall'
  return actor.delegationId === null ? 'delegations' : `own:${actor.delegationId}`
}

/** The delegations that see an event which others do not: an `own` event, or one of the list that is kept from them (V7). */
export function concernedBy(event: FloorEvent): readonly string[] {
  if (SIGHT[event.type] !== 'own') return 'veiledFrom' in event ? itsOwn(event) : []
  if ('request' in event) return [event.request.delegationId]
  if ('order' in event) return [event.order.delegationId]
  if (event.type === 'swapOffered') return event.offer.delegationIds
  if (event.type === 'swapAnswered') return event.delegationIds
  return 'delegationId' in event && event.delegationId !== undefined ? [event.delegationId] : []
}

/** V7: as whom an audience is shown the list. */
export function seesOf(audience: Audience): Meeting['sees'] {
  return audience === 'hall' || audience === 'presiding' ? audience : 'delegations'
}

/** V7: an event of the list, kept from those who are not shown the whole; of its own absence and check-in a delegation hears. */
function isKeptFrom(event: FloorEvent, audience: Audience): boolean {
  const sees = seesOf(audience)
  if (sees === 'presiding' || !('veiledFrom' in event) || event.veiledFrom?.includes(sees) !== true) return false
  return !itsOwn(event).some(delegationId => audience === `own:${delegationId}`)
}

function itsOwn(event: FloorEvent): readonly string[] {
  if (event.type === 'delegationsCheckedIn' || event.type === 'checkInTakenBack') return event.delegationIds
  if (event.type === 'absenceNoted') return [event.request.delegationId]
  return event.type === 'absenceTakenBack' && event.delegationId !== undefined ? [event.delegationId] : []
}

/** V1. */
export function maySee(audience: Audience, event: FloorEvent): boolean {
  if (audience === 'presiding') return true
  if (event.type === 'listShown') return event.to === seesOf(audience)
  if (isKeptFrom(event, audience)) return false
  if (SIGHT[event.type] === 'hall') return true
  return SIGHT[event.type] === 'own' && concernedBy(event).some(delegationId => audience === `own:${delegationId}`)
}

/** V2: the meeting as an audience may know it: what folding its redacted entries gives. */
export function redactMeeting(meeting: Meeting, audience: Audience): Meeting {
  const sees = seesOf(audience)
  if (sees === 'presiding') return meeting
  const isOwn = (delegationId: string): boolean => audience === `own:${delegationId}`
  const own = sees === 'delegations' && isVeiledFrom(meeting, sees) ? ownRows(meeting, audience.slice('own:'.length)) : []
  return {
    ...unveiled({ ...meeting, rows: shownRows(meeting, sees), ownRows: own }),
    sees,
    absences: meeting.absences.filter(({ request, veiledFrom }) => veiledFrom?.includes(sees) !== true || isOwn(request.delegationId)),
    checkedIn: meeting.checkedIn.filter(({ delegationId, veiledFrom }) => veiledFrom?.includes(sees) !== true || isOwn(delegationId)),
    waiting: meeting.waiting.filter(request => isOwn(request.delegationId)),
    declined: meeting.declined.filter(declined => isOwn(declined.request.delegationId)),
    orders: meeting.orders.filter(order => isOwn(order.delegationId)),
    declinedOrders: meeting.declinedOrders.filter(({ order }) => isOwn(order.delegationId)),
    swaps: meeting.swaps.filter(({ delegationIds }) => delegationIds.some(isOwn)),
    concluding: meeting.concluding.filter(({ delegationId }) => isOwn(delegationId)),
    documents: meeting.documents.filter(({ delegationId }) => isOwn(delegationId)),
    acts: [],
  }
}
