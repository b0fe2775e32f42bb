import { useDeeds } from '#client/react/actingHooks.ts'

/** When a request of mine was put on the list; null where this window was not there to see it. */
export function useApprovedAt(requestId: string): number | null {
  return useDeeds().findLast(deed => deed.kind === 'listed' && deed.requestId === requestId)?.at ?? null
}
