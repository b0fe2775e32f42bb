import { performance } from 'node:perf_hooks'
import type { Broadcasts } from '#server/measures/broadcasts.ts'
import { audienceOf, type Audience } from '#shared/floor/visibility.ts'
import type { Entry } from '#shared/sync/entry.ts'
import type { OpenMeeting } from '#server/meetings/openMeeting.ts'
import { itemText } from '#server/knownText.ts'
import { areShownAlike, ownEntries, shownItems } from '#server/meetings/shown.ts'
import { delegationsOf, hallOf, presidingOf } from './addresses.ts'
import type { Hearing } from './hearing.ts'
import type { Line } from './line.ts'
import type { Lines } from './lines.ts'
import { Written } from './written.ts'

const LEAST_MS = 5
const MOST_MS = 250
/** While it is not certain who may hear, this often it is looked whether it is, ms. */
const DEAF_AGAIN_MS = 100

/**
 * Sends a meeting's new entries to its lines: at once when idle, else at most one message per max(5 ms, twice what the
 * last one cost), 250 ms at the longest, with all entries since. Each audience's text is made once, not once per line.
 */
export class Broadcast {
  readonly #lines: Lines
  readonly #hearing: Pick<Hearing, 'isDeaf'>
  readonly #meetingId: string
  readonly #measured: Broadcasts
  readonly #stop: () => void
  #waiting: Entry[] = []
  #timer: NodeJS.Timeout | null = null
  #notBefore = 0

  /** @param onClosed called when the meeting was let go: this one will never send again */
  constructor(lines: Lines, hearing: Pick<Hearing, 'isDeaf'>, measured: Broadcasts, open: OpenMeeting, onClosed: () => void) {
    this.#lines = lines
    this.#hearing = hearing
    this.#measured = measured
    this.#meetingId = open.meetingId
    this.#stop = open.listen({
      isHeard: () => lines.areIn(open),
      onAhead: putIntoWords,
      onEntries: entries => this.#add(entries),
      onReplaced: () => this.#replaced(),
      onClosed: () => {
        this.#replaced()
        onClosed()
      },
    })
  }

  stop(): void {
    this.#stop()
    this.#forget()
  }

  #add(entries: readonly Entry[]): void {
    this.#waiting.push(...entries)
    if (this.#timer !== null) return
    const wait = this.#notBefore - performance.now()
    if (wait <= 0) this.#send()
    else this.#timer = setTimeout(() => this.#send(), wait)
  }

  #send(): void {
    if (this.#hearing.isDeaf) return void (this.#timer = setTimeout(() => this.#send(), DEAF_AGAIN_MS))
    this.#timer = null
    const began = performance.now()
    const entries = this.#waiting
    this.#waiting = []
    this.#sendTo(entries)
    const ended = performance.now()
    const intervalMs = Math.min(MOST_MS, Math.max(LEAST_MS, 2 * (ended - began)))
    this.#notBefore = ended + intervalMs
    this.#measured.broadcast(entries.length, ended - began, intervalMs)
  }

  #sendTo(entries: readonly Entry[]): void {
    this.#lines.tell([presidingOf(this.#meetingId)], told(entries, 'presiding'))
    const [hall, delegations] = [hallOf(this.#meetingId), delegationsOf(this.#meetingId)]
    const own = ownBefore(entries)
    // One text for the hall and all delegations, unless the list is not shown to both alike (V7).
    if (areShownAlike(entries)) return this.#lines.tell([hall, delegations], told(entries, 'hall'), own)
    this.#lines.tell([hall], told(entries, 'hall'))
    this.#lines.tell([delegations], told(entries, 'delegations'), own)
  }

  #forget(): void {
    this.#waiting = []
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }

  #replaced(): void {
    this.#forget()
    this.#lines.tell([presidingOf, hallOf, delegationsOf].map(addressOf => addressOf(this.#meetingId)), Written.of('meeting:rejoin'))
  }
}

const told = (entries: readonly Entry[], audience: Audience): Written => Written.of('meeting:entries', { items: shownItems(entries, audience) })

/**
 * What a line is told before the same entries as all are: those of its delegation, as it alone sees them. Were all entries written
 * for each delegation anew, those of two hundred that press at once would be forty thousand.
 */
function ownBefore(entries: readonly Entry[]): (line: Line) => Written | undefined {
  const own = new Map([...ownEntries(entries)].map(([delegationId, items]): [Audience, Written] => [`own:${delegationId}`, Written.of('meeting:own', { items })]))
  return ({ joined }) => (joined === null ? undefined : own.get(audienceOf(joined.actor)))
}

/** The texts of all that will be told of entries are kept with them. */
function putIntoWords(entries: readonly Entry[]): void {
  const all = (['presiding', 'hall', 'delegations'] as const).flatMap(audience => shownItems(entries, audience))
  for (const item of [...all, ...[...ownEntries(entries).values()].flat()]) itemText(item)
}
