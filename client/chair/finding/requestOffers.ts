import { absenceOutcome } from '#shared/floor/modalities.ts'
import { reasonToDecline } from '#shared/floor/commands.ts'
import { absenceOutcomeFor } from '#shared/floor/placing/absencePolicy.ts'
import type { FloorRequest } from '#shared/floor/parts.ts'
import { placeOnList, requestOnFloor } from '#shared/floor/reading.ts'
import { requestLine } from '#client/text/speaker.ts'
import { t } from '#client/text/t.ts'
import { calledId } from '#client/presiding/calledId.ts'
import { moveOffers } from './moveOffers.ts'
import { offer, type Offer, type Sight } from './offer.ts'
import { spokenRequest } from './spokenRequest.ts'
import { statementOffers } from './statementOffers.ts'

/** What can be done about one request, the likeliest first. */
export function requestOffers(sight: Sight, request: FloorRequest): Offer[] {
  const { meeting } = sight
  const { floor } = meeting
  if (floor !== null && requestOnFloor(meeting)?.requestId === request.requestId) return statementOffers(sight, floor)
  return placeOnList(meeting, request.requestId) === null ? waitingOffers(sight, request) : listedOffers(sight, request)
}

function listedOffers(sight: Sight, request: FloorRequest): Offer[] {
  const { meeting } = sight
  const { requestId } = request
  return [
    ...offer(sight, t('chair.give', { name: spokenRequest(meeting, request) }), { type: 'giveFloor', to: { kind: 'request', requestId } }),
    ...(calledId(meeting) === requestId ? absenceOffers(sight, request) : []),
    ...moveOffers(sight, request),
    ...textOffer(sight, request),
  ]
}

/** First what the setting says (L32). */
function absenceOffers(sight: Sight, request: FloorRequest): Offer[] {
  const { meeting } = sight
  const first = absenceOutcomeFor(meeting, request.requestId)
  const name = requestLine(meeting, request)
  return absenceOutcome.options
    .toSorted((one, other) => Number(other === first) - Number(one === first))
    .flatMap(outcome => offer(sight, t(`find.absent-${outcome}`, { name }), { type: 'markAbsent', requestId: request.requestId, outcome }))
}

function waitingOffers(sight: Sight, request: FloorRequest): Offer[] {
  const { requestId } = request
  const name = requestLine(sight.meeting, request)
  return [
    ...offer(sight, t('chair.approve-of', { name }), { type: 'approveRequests', requestIds: [requestId] }),
    ...reasonToDecline.options.flatMap(reason => offer(sight, t('find.decline', { name, reason: t(`reason.${reason}`) }), { type: 'declineRequest', requestId, reason })),
    ...textOffer(sight, request),
  ]
}

/** T12: once the meeting is closed, what could not be heard may have come in writing. */
function textOffer(sight: Sight, request: FloorRequest): Offer[] {
  if (sight.meeting.phase.name !== 'closed') return []
  return offer(sight, t('find.text-note', { name: requestLine(sight.meeting, request) }), { type: 'noteText', requestId: request.requestId, hasText: true })
}
