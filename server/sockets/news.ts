import { audienceOf, type Audience } from '#shared/floor/visibility.ts'
import type { Entry } from '#shared/sync/entry.ts'
import { areShownAlike, ownEntries, shownItems } from '#server/meetings/shown.ts'
import type { Line } from './line.ts'
import { Written } from './written.ts'

/** What is told of new entries, to each who hears of them. */
export class News {
  readonly #entries: readonly Entry[]
  readonly presiding: Written
  readonly hall: Written
  /** The same as the hall's, unless the list is not shown to both alike (V7). */
  readonly delegations: Written
  readonly #own: ReadonlyMap<Audience, Written>

  constructor(entries: readonly Entry[]) {
    this.#entries = entries
    this.presiding = told(entries, 'presiding')
    this.hall = told(entries, 'hall')
    this.delegations = areShownAlike(entries) ? this.hall : told(entries, 'delegations')
    this.#own = ownOf(entries)
  }

  isOf(entries: readonly Entry[]): boolean {
    return entries.length === this.#entries.length && entries.every((entry, index) => entry === this.#entries[index])
  }

  /**
   * What a line is told before the same entries as all are: those of its delegation, as it alone sees them. Were all entries written
   * for each delegation anew, those of two hundred that press at once would be forty thousand.
   */
  ownBefore({ joined }: Line): Written | undefined {
    return joined === null ? undefined : this.#own.get(audienceOf(joined.actor))
  }
}

const told = (entries: readonly Entry[], audience: Audience): Written => Written.of('meeting:entries', { items: shownItems(entries, audience) })

function ownOf(entries: readonly Entry[]): Map<Audience, Written> {
  return new Map([...ownEntries(entries)].map(([delegationId, items]) => [`own:${delegationId}`, Written.of('meeting:own', { items })]))
}
