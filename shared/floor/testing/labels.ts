import { isDone, type Act } from '../acts.ts'
import type { Draw } from '../drawing/draw.ts'
import type { Meeting } from '../model.ts'
import { ordersEverOf } from '../interrupting/orderReading.ts'
import { currentSegment } from '../reading.ts'
import type { FloorRequest } from '../parts.ts'

/** What a request is called in the tests: `cuba`, `cuba for ALBA`, `cuba in reply`. */
export function labelOf({ delegationId, capacity }: Pick<FloorRequest, 'delegationId' | 'capacity'>): string {
  if (capacity.kind === 'group') return `${delegationId} for ${capacity.group}`
  return capacity.kind === 'reply' ? `${delegationId} in reply` : delegationId
}

/** The other way round. */
export function readLabel(label: string): Pick<FloorRequest, 'delegationId' | 'capacity'> {
  const [, delegationId = label, group] = /^(.+) for (.+)$/.exec(label) ?? []
  if (group !== undefined) return { delegationId, capacity: { kind: 'group', group } }
  if (label.endsWith(' in reply')) return { delegationId: label.slice(0, -' in reply'.length), capacity: { kind: 'reply' } }
  return { delegationId: label, capacity: { kind: 'national' } }
}

/** The list of speakers, in order. */
export function listOf(meeting: Meeting): string[] {
  return meeting.rows.map(({ request }) => labelOf(request))
}

export function waitingOf(meeting: Meeting): string[] {
  return meeting.waiting.map(labelOf)
}

/** Who has the floor. */
export function speakerOf(meeting: Meeting): string | null {
  if (meeting.floor === null) return null
  return meeting.floor.holder.kind === 'request' ? labelOf(meeting.floor.holder.request) : meeting.floor.holder.personId
}

/** Who has spoken, in order. */
export function heardOf(meeting: Meeting): string[] {
  return meeting.heard.map(({ holder }) => (holder.kind === 'request' ? labelOf(holder.request) : holder.personId))
}

/** The newest act that may be undone. */
export function lastDone({ acts }: Meeting): Act | undefined {
  return acts.findLast(({ what }) => isDone(what))
}

/** The newest request of that name, wherever it stands. */
export function requestNamed(meeting: Meeting, label: string): FloorRequest {
  const spoken = [...meeting.heard, ...(meeting.floor === null ? [] : [meeting.floor])]
  const all = [
    ...meeting.declined.map(({ request }) => request),
    ...meeting.absences.map(({ request }) => request),
    ...spoken.flatMap(({ holder }) => (holder.kind === 'request' ? [holder.request] : [])),
    ...meeting.rows.map(row => row.request),
    ...meeting.waiting,
  ]
  const found = all.findLast(request => labelOf(request) === label)
  if (found === undefined) throw new Error(`no request of ${label} in this meeting`)
  return found
}

/** The draw that is still to be held; else the last one. */
export function drawIn({ draws }: Meeting): Draw {
  const draw = draws.find(({ revealed }) => revealed === null) ?? draws.at(-1)
  return draw ?? { commitment: '0'.repeat(43), version: 0, bands: [], openedAt: 0, from: 0, until: null, cut: null, revealed: null, insteadOf: null }
}

/** The newest point of order of a delegation, whatever became of it. */
export function orderIdOf(meeting: Meeting, delegationId: string): string {
  const own = ordersEverOf(meeting, delegationId).toSorted((one, other) => one.version - other.version)
  return own.at(-1)?.orderId ?? `${delegationId}.none`
}

/** The statement on the floor, or the last one heard. */
export function statementIdIn(meeting: Meeting): string {
  return meeting.floor?.statementId ?? meeting.heard.at(-1)?.statementId ?? 's0'
}

export function segmentIdIn(meeting: Meeting): string {
  return currentSegment(meeting)?.id ?? 'none'
}
