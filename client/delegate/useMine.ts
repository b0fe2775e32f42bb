import type { Delegation } from '#shared/floor/plan.ts'
import { delegationOf } from '#shared/floor/reading.ts'
import { useActor, useMeeting, usePending } from '#client/react/hooks.ts'
import { myRequests, type MyRequest } from './myRequests.ts'

/** The delegation this window acts for. */
export function useMine(): Delegation {
  const { delegationId } = useActor()
  return useMeeting(meeting => delegationOf(meeting, delegationId ?? '')) ?? NOBODY
}

// A window is a delegation's only if its meeting has that delegation; this is for the compiler.
const NOBODY: Delegation = { id: '', name: '', category: 'ngo', groups: [], code: null, isAssumed: false }

/** Its requests that are alive, the most urgent first. */
export function useMyRequests(): MyRequest[] {
  const { id } = useMine()
  const pending = usePending()
  return useMeeting(meeting => myRequests(meeting, id, pending), isSame)
}

const isSame = (one: MyRequest[], other: MyRequest[]): boolean =>
  one.length === other.length && one.every((mine, index) => mine.request === other[index]?.request && mine.standing === other[index].standing && mine.place === other[index].place)
