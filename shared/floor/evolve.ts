import { ACTS_KEPT } from './actsKept.ts'
import { evolveDraws } from './drawing/evolveDraws.ts'
import { evolveConcluding } from './concluding/evolve.ts'
import type { FloorEvent } from './events.ts'
import { evolveOrders } from './interrupting/evolveOrders.ts'
import type { HeardStatement, Meeting } from './model.ts'
import { withRow } from './withRow.ts'
import type { Modalities } from './modalities.ts'
import { evolveShown } from './veiling/evolveShown.ts'
import type { Details, FloorRequest, Row } from './parts.ts'
import { offersBeside } from './placing/offersBeside.ts'
import { wholeModalities } from './plainList.ts'

/** The meeting after an event. Asks no permission: it has happened. */
export function evolve(meeting: Meeting, event: FloorEvent): Meeting {
  switch (event.type) {
    case 'meetingCreated':
      return { ...meeting, plan: event.plan, ...inForce(wholeModalities(event.plan.modalities), event.version, event.version) }
    case 'planChanged': return { ...meeting, plan: event.plan, planVersion: event.version }
    case 'modalitiesChanged': return { ...meeting, ...inForce(event.modalities, event.version, event.approvalVersion) }
    case 'phaseChanged': return { ...meeting, phase: event.phase }
    case 'segmentBegan': {
      const { segmentId, at, version } = event
      return { ...meeting, progress: [...meeting.progress, { segmentId, beganAt: at, suspendedMs: meeting.phase.suspendedMs, version }] }
    }
    case 'segmentLeft': return { ...meeting, progress: meeting.progress.filter(part => part.segmentId !== event.segmentId) }
    case 'listChanged': return { ...meeting, list: event.list }
    case 'automaticApprovalSet': return { ...meeting, approval: { automatic: event.automatic, version: event.version } }

    case 'timeAnnounced': {
      const { atMostMs, at, version } = event
      return { ...meeting, announced: [...meeting.announced, { atMostMs, at, version }] }
    }
    case 'announcementTakenBack': return { ...meeting, announced: meeting.announced.filter(({ version }) => version !== event.version) }

    case 'floorRequested': return { ...meeting, waiting: byArrival([...meeting.waiting, event.request]) }
    case 'waitingDetailed':
      return { ...meeting, waiting: meeting.waiting.map(request => detailed(request, event.requestId, event.details)) }
    case 'waitingTextNoted': return { ...meeting, waiting: meeting.waiting.map(request => withText(request, event)) }
    case 'listedTextNoted': return { ...meeting, rows: meeting.rows.map(row => (row.request.requestId === event.requestId ? { ...row, request: withText(row.request, event) } : row)) }
    case 'waitingWithdrawn': return { ...meeting, waiting: without(meeting.waiting, event.requestId) }
    case 'requestDeclined':
      return {
        ...meeting,
        waiting: without(meeting.waiting, event.request.requestId),
        declined: [...meeting.declined, { request: event.request, reason: event.reason, at: event.at, version: event.version }],
      }
    case 'requestReturned':
      return {
        ...meeting,
        waiting: byArrival([...meeting.waiting, event.request]),
        declined: meeting.declined.filter(({ request }) => request.requestId !== event.request.requestId),
      }

    case 'requestListed': {
      const listed = { ...meeting, waiting: without(meeting.waiting, event.row.request.requestId), rows: withRow(meeting.rows, event.row, event.before) }
      return event.row.isByHand ? { ...listed, orderVersion: event.row.version } : listed
    }
    case 'listedDetailed':
      return { ...meeting, rows: meeting.rows.map(row => (row.request.requestId === event.requestId ? { ...row, request: { ...row.request, details: event.details } } : row)) }
    case 'listedWithdrawn': return { ...meeting, rows: withoutRow(meeting, event.requestId) }
    case 'requestUnlisted': return { ...meeting, rows: withoutRow(meeting, event.requestId), orderVersion: event.version }
    case 'rowMoved': return { ...meeting, rows: withRow(meeting.rows, event.row, event.before), orderVersion: event.version }
    case 'absenceNoted': {
      const { request, outcome, at, version, veiledFrom } = event
      const rows = outcome === 'struck' ? withoutRow(meeting, request.requestId) : meeting.rows
      return { ...meeting, rows, orderVersion: version, absences: [...meeting.absences, { request, outcome, at, version, ...(veiledFrom === undefined ? {} : { veiledFrom }) }] }
    }
    case 'absenceTakenBack': return { ...meeting, absences: meeting.absences.filter(absence => absence.version !== event.version) }

    case 'swapOffered': return { ...meeting, swaps: [...offersBeside(meeting, event.offer), event.offer] }
    case 'swapAnswered': return { ...meeting, swaps: meeting.swaps.map(offer => (offer.offerId === event.offerId ? { ...offer, answer: event.answer } : offer)) }
    case 'placesSwapped': {
      const [one, other] = event.rows.map(({ request }) => request.requestId)
      const standing = (row: Row): Row => (row.request.requestId === one ? event.rows[1] : row.request.requestId === other ? event.rows[0] : row)
      return { ...meeting, rows: meeting.rows.map(standing), orderVersion: event.version }
    }
    case 'listCarriedOver': return { ...meeting, rows: [...event.rows, ...meeting.rows], orderVersion: event.version }
    case 'delegationsCheckedIn': {
      const { delegationIds, at, version, veiledFrom } = event
      const fresh = delegationIds.map(delegationId => (veiledFrom === undefined ? { delegationId, at, version } : { delegationId, at, version, veiledFrom }))
      return { ...meeting, checkedIn: [...meeting.checkedIn, ...fresh] }
    }
    case 'checkInTakenBack': return { ...meeting, checkedIn: meeting.checkedIn.filter(({ delegationId }) => !event.delegationIds.includes(delegationId)) }
    case 'documentChanged': {
      const { type: _type, ...known } = event
      return { ...meeting, documents: [...meeting.documents.filter(one => one.requestId !== known.requestId || one.kind !== known.kind), known] }
    }
    case 'drawOpened': case 'drawEntered': case 'drawCut': case 'drawRevealed': case 'drawVoided':
      return { ...meeting, draws: evolveDraws(meeting.draws, event) }
    case 'orderRaised': case 'orderWithdrawn': case 'orderPutOff': case 'orderDeclined': case 'orderReturned':
    case 'orderHeard': case 'hearingChanged': case 'orderSettled': case 'hearingTakenBack':
      return evolveOrders(meeting, event)

    case 'listShown':
    case 'ownRowsShown':
      return evolveShown(meeting, event)
    case 'actNoted': return { ...meeting, acts: [...meeting.acts, event.act].slice(-ACTS_KEPT) }
    case 'actUndone': return { ...meeting, acts: meeting.acts.filter(act => act.version !== event.version) }
    default: return evolveFloor(meeting, event)
  }
}

/** M2, L5: who is approved automatically is also set by itself, and stands in one place. */
function inForce({ automaticApproval: automatic, ...modalities }: Modalities, version: number, approvalVersion: number): Pick<Meeting, 'modalities' | 'approval'> {
  return { modalities: { ...modalities, version }, approval: { automatic, version: approvalVersion } }
}

type FloorOnly = Extract<FloorEvent, { statementId: string }>

function evolveFloor(meeting: Meeting, event: FloorOnly): Meeting {
  switch (event.type) {
    case 'floorGiven': {
      const { statementId, holder, segmentId, timing, at } = event
      const rows = holder.kind === 'request' ? withoutRow(meeting, holder.request.requestId) : meeting.rows
      return { ...meeting, rows, floor: { statementId, holder, segmentId, timing, givenAt: at } }
    }
    case 'clockChanged': return meeting.floor === null ? meeting : { ...meeting, floor: { ...meeting.floor, timing: event.timing } }
    case 'floorEnded': {
      if (meeting.floor === null) return meeting
      const heard: HeardStatement = { ...meeting.floor, endedAt: event.at, endedVersion: event.version }
      return { ...meeting, floor: null, heard: [...meeting.heard, heard] }
    }
    case 'floorTakenBack': return { ...meeting, floor: null }
    case 'statementReopened': {
      const last = meeting.heard.at(-1)
      if (last === undefined) return meeting
      const { endedAt: _endedAt, endedVersion: _endedVersion, corrected: _corrected, ...statement } = last
      return { ...meeting, heard: meeting.heard.slice(0, -1), floor: { ...statement, timing: event.timing } }
    }
    default: return evolveConcluding(meeting, event)
  }
}

/** In the order of the log; of several that one entry brought, by their names, so that who comes back by an undoing stands where it stood. */
function byArrival(requests: readonly FloorRequest[]): FloorRequest[] {
  return requests.toSorted((one, other) => one.version - other.version || (one.requestId < other.requestId ? -1 : 1))
}

const without = (requests: readonly FloorRequest[], requestId: string): FloorRequest[] => requests.filter(request => request.requestId !== requestId)

const withoutRow = (meeting: Meeting, requestId: string): Meeting['rows'] => meeting.rows.filter(row => row.request.requestId !== requestId)

const withText = (request: FloorRequest, { requestId, hasText }: { requestId: string; hasText: boolean }): FloorRequest =>
  request.requestId === requestId ? { ...request, hasText } : request

const detailed = (request: FloorRequest, requestId: string, details: Details): FloorRequest =>
  request.requestId === requestId ? { ...request, details } : request
