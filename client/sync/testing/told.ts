import { audienceOf } from '#shared/floor/visibility.ts'
import type { Actor } from '#shared/floor/model.ts'
import type { Entry, Item, SeenEntry } from '#shared/sync/entry.ts'
import { concerned, itemsFor, redact } from '#shared/sync/redact.ts'
import { sha256 } from './sealedLog.ts'

/** What a server tells somebody of new entries: the same as all delegations, and what concerns their own besides. */
export function toldOf(entries: readonly Entry[], actor: Actor): { own: SeenEntry[]; items: Item[] } {
  const audience = audienceOf(actor)
  const { delegationId } = actor
  if (delegationId === null) return { own: [], items: itemsFor(entries, audience, sha256) }
  const own = entries.filter(entry => concerned([entry]).has(delegationId)).map(entry => redact(entry, audience, sha256))
  return { own, items: itemsFor(entries, 'delegations', sha256) }
}
