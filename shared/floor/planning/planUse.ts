import type { Meeting } from '../model.ts'
import type { FloorRequest, Row } from '../parts.ts'
import { statementsOf } from '../reading.ts'
import { allRequests } from '../readingRequests.ts'

/** What a meeting has come to name of its plan, by id: as long as it does, a plan without it would contradict what happened. */
export interface PlanUse {
  /** Of each delegation the names, but its own, in which it asked. */
  delegations: ReadonlyMap<string, ReadonlySet<string>>
  podium: ReadonlySet<string>
  subjectMatters: ReadonlySet<string>
  /** How many floor segments the rows of the list are placed in, and those that an undoing would bring back to it. */
  slots: number
}

/**
 * P13: who asked, was inscribed, checked in, heard, or rose to a point of order; whom and what they addressed; who spoke.
 * What was entered from paper may be undone as one act (I23), so who withdrew there has asked still.
 */
export function planUse(meeting: Meeting): PlanUse {
  const requests = [...allRequests(meeting), ...enteredRows(meeting).map(({ request }) => request)]
  const statements = statementsOf(meeting)
  return {
    delegations: new Map([...namedIn(meeting, requests)].map(id => [id, namesAskedIn(requests, id)])),
    podium: new Set([
      ...requests.flatMap(({ details }) => details.panellistId ?? []),
      ...statements.flatMap(({ holder }) => (holder.kind === 'podium' ? [holder.personId] : [])),
    ]),
    subjectMatters: new Set(requests.flatMap(({ details }) => details.subjectMatterIds)),
    slots: Math.max(0, ...[...meeting.rows, ...rowsGone(meeting)].map(({ slot = -1 }) => slot + 1)),
  }
}

function enteredRows({ acts }: Meeting): Row[] {
  return acts.flatMap(({ what }) => (what.kind === 'paper-entered' ? what.entered.flatMap(({ row }) => row ?? []) : []))
}

/** As they stood before an act that can be undone. */
function rowsGone(meeting: Meeting): Row[] {
  return [...enteredRows(meeting), ...meeting.acts.flatMap(({ what }) => (what.kind === 'given' || what.kind === 'absent' || what.kind === 'moved' ? (what.row ?? []) : []))]
}

function namesAskedIn(requests: readonly FloorRequest[], delegationId: string): Set<string> {
  return new Set(requests.flatMap(({ delegationId: own, capacity }) => (own === delegationId && capacity.kind === 'group' ? [capacity.group] : [])))
}

function namedIn({ checkedIn, orders, declinedOrders, interruption, hearings, swaps, documents }: Meeting, requests: readonly FloorRequest[]): Set<string> {
  const heard = interruption === null ? hearings : [...hearings, interruption]
  const appeals = heard.flatMap(({ appeal }) => appeal ?? [])
  const raised = [...heard, ...declinedOrders].map(({ order }) => order)
  const named = [requests, checkedIn, orders, documents, raised, appeals, heard.flatMap(({ speakers }) => speakers)].flat()
  return new Set([...named.map(({ delegationId }) => delegationId), ...swaps.flatMap(({ delegationIds }) => delegationIds)])
}
