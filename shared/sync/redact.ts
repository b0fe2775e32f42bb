import type { Actor } from '#shared/floor/model.ts'
import { concernedBy, maySee, type Audience } from '#shared/floor/visibility.ts'
import { partHash, type Hash } from './chain.ts'
import type { Entry, Item, SeenEntry } from './entry.ts'

/**
 * V1, V4: an entry as an audience may see it; the origin is for those presiding and the delegation that acted.
 * @param hashOf the same as `partHash`, of who keeps what it made
 */
export function redact(entry: Entry, audience: Audience, hash: Hash, hashOf = partHash): SeenEntry {
  const isShownWhole = maySeeOrigin(entry.origin.value.actor, audience) && entry.events.every(({ value }) => maySee(audience, value))
  if (isShownWhole) return entry
  const hide = <T extends Entry['origin'] | Entry['events'][number]>(part: T): { hash: string } => ({ hash: hashOf(part, hash) })
  return {
    ...entry,
    origin: maySeeOrigin(entry.origin.value.actor, audience) ? entry.origin : hide(entry.origin),
    events: entry.events.map(event => (maySee(audience, event.value) ? event : hide(event))),
  }
}

/** V4: who acted is shown to those presiding, and to the delegation that did. */
export function maySeeOrigin({ delegationId }: Pick<Actor, 'delegationId'>, audience: Audience): boolean {
  return audience === 'presiding' || (delegationId !== null && audience === `own:${delegationId}`)
}

const seesNothing = (entry: Entry, audience: Audience): boolean =>
  !maySeeOrigin(entry.origin.value.actor, audience) && !entry.events.some(event => maySee(audience, event.value))

/**
 * The items that tell an audience of these entries: what it sees nothing of travels as one range.
 * @param shown the same as `redact`, of who keeps what it made
 */
export function itemsFor(entries: readonly Entry[], audience: Audience, hash: Hash, shown: (entry: Entry, audience: Audience, hash: Hash) => SeenEntry = redact): Item[] {
  const items: Item[] = []
  for (const entry of entries) {
    const last = items.at(-1)
    if (!seesNothing(entry, audience)) items.push(shown(entry, audience, hash))
    else if (last !== undefined && 'from' in last) items[items.length - 1] = { ...last, to: entry.version, head: entry.head }
    else items.push({ from: entry.version, to: entry.version, head: entry.head })
  }
  return items
}

/** V7: what the hall sees of these entries is what delegations see that nothing in them concerns. */
export function isShownAlike(entries: readonly Entry[]): boolean {
  return entries.every(({ events }) => events.every(({ value }) => maySee('hall', value) === maySee('delegations', value)))
}

/** The delegations that see more of these entries than the hall does; all others may be sent what the hall is sent. */
export function concerned(entries: readonly Entry[]): Set<string> {
  const ids = entries.flatMap(entry => [entry.origin.value.actor.delegationId, ...entry.events.flatMap(event => concernedBy(event.value))])
  return new Set(ids.filter(delegationId => delegationId !== null))
}
