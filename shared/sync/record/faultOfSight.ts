import { maySee, type Audience } from '#shared/floor/visibility.ts'
import type { SeenEntry } from '../entry.ts'
import { maySeeOrigin } from '../redact.ts'

/** What a record shows must be its reader's to see; to those presiding nothing is hidden. Null: it is so. */
export function faultOfSight({ origin, events }: SeenEntry, audience: Audience): string | null {
  if (audience === 'presiding' && [origin, ...events].some(part => 'hash' in part)) return 'it hides a part from those presiding'
  if ('value' in origin && !maySeeOrigin(origin.value.actor, audience)) return 'it shows who acted, which is not for this reader'
  const shown = events.find(event => 'value' in event && !maySee(audience, event.value))
  return shown !== undefined && 'value' in shown ? `it shows ${shown.value.type}, which is not for this reader` : null
}
