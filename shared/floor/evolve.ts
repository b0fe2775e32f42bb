import { ACTS_KEPT } from './acts.ts'
import type { FloorEvent } from './events.ts'
import type { HeardStatement, Meeting } from './model.ts'
import { withRow } from './ordering.ts'
import type { Details, FloorRequest } from './parts.ts'

/** The meeting after an event. Asks no permission: it has happened. */
export function evolve(meeting: Meeting, event: FloorEvent): Meeting {
  switch (event.type) {
    case 'meetingCreated':
      return { ...meeting, plan: event.plan, approval: { automatic: event.plan.modalities.automaticApproval, version: event.version } }
    case 'phaseChanged': return { ...meeting, phase: event.phase }
    case 'segmentBegan': {
      const { segmentId, at, version } = event
      return { ...meeting, progress: [...meeting.progress, { segmentId, beganAt: at, suspendedMs: meeting.phase.suspendedMs, version }] }
    }
    case 'segmentLeft': return { ...meeting, progress: meeting.progress.filter(part => part.segmentId !== event.segmentId) }
    case 'listChanged': return { ...meeting, list: event.list }
    case 'automaticApprovalSet': return { ...meeting, approval: { automatic: event.automatic, version: event.version } }

    case 'floorRequested': return { ...meeting, waiting: [...meeting.waiting, event.request] }
    case 'waitingDetailed':
      return { ...meeting, waiting: meeting.waiting.map(request => detailed(request, event.requestId, event.details)) }
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
        waiting: [...meeting.waiting, event.request].toSorted((one, other) => one.version - other.version),
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
      const { request, outcome, at, version } = event
      const rows = outcome === 'struck' ? withoutRow(meeting, request.requestId) : meeting.rows
      return { ...meeting, rows, orderVersion: version, absences: [...meeting.absences, { request, outcome, at, version }] }
    }
    case 'absenceTakenBack': return { ...meeting, absences: meeting.absences.filter(absence => absence.version !== event.version) }

    case 'actNoted': return { ...meeting, acts: [...meeting.acts, event.act].slice(-ACTS_KEPT) }
    case 'actUndone': return { ...meeting, acts: meeting.acts.filter(act => act.version !== event.version) }
    default: return evolveFloor(meeting, event)
  }
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
      const { endedAt: _endedAt, endedVersion: _endedVersion, ...statement } = last
      return { ...meeting, heard: meeting.heard.slice(0, -1), floor: { ...statement, timing: event.timing } }
    }
  }
}

const without = (requests: readonly FloorRequest[], requestId: string): FloorRequest[] => requests.filter(request => request.requestId !== requestId)

const withoutRow = (meeting: Meeting, requestId: string): Meeting['rows'] => meeting.rows.filter(row => row.request.requestId !== requestId)

const detailed = (request: FloorRequest, requestId: string, details: Details): FloorRequest =>
  request.requestId === requestId ? { ...request, details } : request
