import type { Meeting } from '#shared/floor/model.ts'
import { redactMeeting, type Audience } from '#shared/floor/visibility.ts'
import type { Entry, Item, SeenEntry } from '#shared/sync/entry.ts'
import { concerned, isShownAlike, itemsFor, redact } from '#shared/sync/redact.ts'
import { KeptLately } from '#server/keptLately.ts'
import { keptHash, sha256 } from './sealing.ts'

/*
 * All in the hall are shown the same, and so are all windows of one delegation: an entry as long as it is one of the latest, and
 * the meeting until the next entry. Of most entries a delegation is shown what the hall is. Made anew for each of them, it would
 * be felt by everybody whenever a hall presses at once or comes back.
 */
const meetings = new WeakMap<Meeting, Map<Audience, Meeting>>()
/** A hall comes back to five hundred entries at the most. */
const sights = new KeptLately<Entry, Sight>(512)

/** Who is shown what of an entry. */
interface Sight {
  concerned: ReadonlySet<string>
  isAlike: boolean
  seen: Map<Audience, SeenEntry>
}

/** V2: the meeting as an audience may know it. */
export function shownMeeting(meeting: Meeting, audience: Audience): Meeting {
  const known = meetings.get(meeting) ?? new Map<Audience, Meeting>()
  const shown = known.get(audience) ?? redactMeeting(meeting, audience)
  meetings.set(meeting, known.set(audience, shown))
  return shown
}

/** V1: an entry as an audience may see it. */
export function shownEntry(entry: Entry, audience: Audience): SeenEntry {
  const { seen } = sightOf(entry)
  const view = viewOf(entry, audience)
  const shown = seen.get(view) ?? redact(entry, view, sha256, keptHash)
  seen.set(view, shown)
  return shown
}

/** The items that tell an audience of these entries. */
export const shownItems = (entries: readonly Entry[], audience: Audience): Item[] => itemsFor(entries, audience, sha256, shownEntry)

/** V1: of these entries those of which a delegation sees more than others do, as it may see them. */
export function ownEntries(entries: readonly Entry[]): Map<string, SeenEntry[]> {
  const own = new Map<string, SeenEntry[]>()
  for (const entry of entries) {
    for (const delegationId of sightOf(entry).concerned) own.set(delegationId, [...(own.get(delegationId) ?? []), shownEntry(entry, `own:${delegationId}`)])
  }
  return own
}

/** V7: `isShownAlike`, of what was looked at before. */
export const areShownAlike = (entries: readonly Entry[]): boolean => entries.every(entry => sightOf(entry).isAlike)

/** V1, V7: the audience whose view of an entry this one shares: of most entries a delegation sees what the hall sees. */
export function viewOf(entry: Entry, audience: Audience): Audience {
  if (audience === 'hall' || audience === 'presiding') return audience
  const { concerned: of, isAlike } = sightOf(entry)
  if (audience !== 'delegations' && of.has(audience.slice('own:'.length))) return audience
  return isAlike ? 'hall' : 'delegations'
}

function sightOf(entry: Entry): Sight {
  return sights.get(entry, () => ({ concerned: concerned([entry]), isAlike: isShownAlike([entry]), seen: new Map() }))
}
