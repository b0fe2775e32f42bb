import { useMemo } from 'react'
import type { Delegation } from '#shared/floor/plan.ts'
import { delegationOf } from '#shared/floor/reading.ts'
import { plateName } from '#client/text/speaker.ts'
import { usePending } from '#client/react/actingHooks.ts'
import { useActor, useMeeting } from '#client/react/hooks.ts'
import { myRequests, type MyRequest } from './myRequests.ts'

/** The delegation this window acts for, by the name that its plate has in the language of the page. */
export function useMine(): Delegation {
  const { delegationId } = useActor()
  const mine = useMeeting(meeting => delegationOf(meeting, delegationId ?? '')) ?? NOBODY
  return useMemo(() => ({ ...mine, name: plateName(mine) }), [mine])
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
