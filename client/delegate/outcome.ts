import type { Deed } from '#client/sync/acting/deeds.ts'
import type { Absence, Declined, HeardStatement, Meeting } from '#shared/floor/model.ts'
import type { FloorRequest } from '#shared/floor/parts.ts'

/** What became of a request of mine that is alive no more. */
export type Outcome =
  | { kind: 'delivered'; at: number; statement: HeardStatement }
  | { kind: 'declined'; at: number; declined: Declined }
  | { kind: 'absent'; at: number; absence: Absence }
  | { kind: 'withdrawn'; at: number; isElsewhere: boolean; isReply: boolean }

/** The last thing that happened to a delegation's requests, withdrawing one included; null when nothing has. */
export function lastOutcome(meeting: Meeting, delegationId: string, withdrawal: Outcome | null = null): Outcome | null {
  const last = outcomesOf(meeting, delegationId)[0] ?? null
  return withdrawal !== null && withdrawal.at >= (last?.at ?? 0) ? withdrawal : last
}

/** All that became of a delegation's requests, the last first. */
export function outcomesOf(meeting: Meeting, delegationId: string): Outcome[] {
  const isMine = (request: { delegationId: string }): boolean => request.delegationId === delegationId
  const all: Outcome[] = [
    ...meeting.heard.filter(({ holder }) => holder.kind === 'request' && isMine(holder.request)).map((statement): Outcome => ({ kind: 'delivered', at: statement.endedAt, statement })),
    ...meeting.declined.filter(({ request }) => isMine(request)).map((declined): Outcome => ({ kind: 'declined', at: declined.at, declined })),
    ...meeting.absences.filter(({ request, outcome }) => outcome === 'struck' && isMine(request)).map((absence): Outcome => ({ kind: 'absent', at: absence.at, absence })),
  ]
  return all.toSorted((one, other) => other.at - one.at)
}

/** The request that it became of; null of one that was withdrawn, and of a statement from the podium. */
export function requestOfOutcome(outcome: Outcome): FloorRequest | null {
  if (outcome.kind === 'withdrawn') return null
  if (outcome.kind !== 'delivered') return (outcome.kind === 'declined' ? outcome.declined : outcome.absence).request
  const { holder } = outcome.statement
  return holder.kind === 'request' ? holder.request : null
}

/** Why a request that is still on the list stands where it stands: it was absent when called; null when it was not. */
export function absenceOf(meeting: Meeting, requestId: string): Absence | null {
  return meeting.absences.findLast(({ request }) => request.requestId === requestId) ?? null
}

/** The last request that was withdrawn, as this window saw it. */
export function withdrawalIn(deeds: readonly Deed[]): Outcome | null {
  const last = deeds.findLast(({ kind }) => kind === 'withdrawn')
  return last === undefined ? null : { kind: 'withdrawn', at: last.at, isElsewhere: last.isElsewhere, isReply: last.capacity?.kind === 'reply' }
}
