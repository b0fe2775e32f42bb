import * as z from 'zod/mini'
import type { FloorEvent } from '#shared/floor/events.ts'
import type { Actor, Meeting } from '#shared/floor/model.ts'
import { capacity } from '#shared/floor/plan.ts'
import { instant, version } from '#shared/floor/scalars.ts'
import type { Item } from '#shared/sync/entry.ts'

/**
 * What a delegation did with a request of its own, and when it was put on the list. A meeting remembers neither that, nor
 * what was withdrawn, nor on which of the delegation's devices anything was done.
 */
export const deed = z.strictObject({
  version,
  kind: z.enum(['asked', 'changed', 'withdrawn', 'listed']),
  requestId: z.string(),
  /** In whose name; null where that was not known any more. */
  capacity: z.nullable(capacity),
  at: instant,
  isElsewhere: z.boolean(),
})
export type Deed = z.infer<typeof deed>

const KINDS: Partial<Record<FloorEvent['type'], Deed['kind']>> = {
  floorRequested: 'asked', waitingDetailed: 'changed', listedDetailed: 'changed', waitingWithdrawn: 'withdrawn', listedWithdrawn: 'withdrawn',
}

/** More than a person will ask about. */
const KEPT = 10

/** The deeds with those that these items tell of. What came before is told by its version. */
export function withDeeds(deeds: readonly Deed[], items: readonly Item[], { actor, meeting, version: from }: { actor: Actor | null; meeting: Meeting; version: number }): readonly Deed[] {
  if (actor?.delegationId == null) return deeds
  const added = items.flatMap(item => deedsIn(item, actor, meeting)).filter(one => one.version > from)
  return added.length === 0 ? deeds : [...deeds, ...added].slice(-KEPT)
}

function deedsIn(item: Item, { delegationId, device }: Actor, meeting: Meeting): Deed[] {
  if ('from' in item) return []
  const by = 'hash' in item.origin ? null : item.origin.value.actor
  const isOurs = by?.role === 'delegation' && by.delegationId === delegationId
  return item.events.flatMap(event => {
    if ('hash' in event) return []
    const done = listedIn(event.value, delegationId, meeting) ?? (isOurs ? doneIn(event.value, meeting) : null)
    return done === null ? [] : [{ ...done, version: item.version, at: item.at, isElsewhere: isOurs && by.device !== device }]
  })
}

/** A request of one's own that was put on the list, whoever did it; not one that was absent and is brought back. */
function listedIn(event: FloorEvent, delegationId: string | null, { absences }: Meeting): Pick<Deed, 'kind' | 'requestId' | 'capacity'> | null {
  if (event.type !== 'requestListed' || event.row.request.delegationId !== delegationId) return null
  const { requestId, capacity: whose } = event.row.request
  return absences.some(({ request }) => request.requestId === requestId) ? null : { kind: 'listed', requestId, capacity: whose }
}

function doneIn(event: FloorEvent, meeting: Meeting): Pick<Deed, 'kind' | 'requestId' | 'capacity'> | null {
  const kind = KINDS[event.type]
  if (kind === undefined) return null
  if (event.type === 'floorRequested') return { kind, requestId: event.request.requestId, capacity: event.request.capacity }
  const requestId = 'requestId' in event ? event.requestId : ''
  return { kind, requestId, capacity: [...meeting.waiting, ...meeting.rows.map(({ request }) => request)].find(request => request.requestId === requestId)?.capacity ?? null }
}
