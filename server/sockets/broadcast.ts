import { performance } from 'node:perf_hooks'
import type { Broadcasts } from '#server/measures/broadcasts.ts'
import type { Entry } from '#shared/sync/entry.ts'
import type { OpenMeeting } from '#server/meetings/openMeeting.ts'
import { areShownAlike, ownEntries, shownItems } from '#server/meetings/shown.ts'
import { delegationsOf, hallOf, ownOf, presidingOf } from './addresses.ts'
import type { Hearing } from './hearing.ts'
import type { Lines } from './lines.ts'

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
    const meetingId = this.#meetingId
    this.#lines.tell([presidingOf(meetingId)], 'meeting:entries', { items: shownItems(entries, 'presiding') })
    // Before the same entries as all are told them: written for each delegation anew, those of two hundred that press at once would be forty thousand.
    for (const [delegationId, items] of ownEntries(entries)) this.#lines.tell([ownOf(meetingId, delegationId)], 'meeting:own', { items })
    this.#sendToOnlookers(entries)
  }

  /** One text for the hall and all delegations, unless the list is not shown to both alike (V7). */
  #sendToOnlookers(entries: readonly Entry[]): void {
    const [hall, delegations] = [hallOf(this.#meetingId), delegationsOf(this.#meetingId)]
    if (areShownAlike(entries)) {
      this.#lines.tell([hall, delegations], 'meeting:entries', { items: shownItems(entries, 'hall') })
      return
    }
    this.#lines.tell([hall], 'meeting:entries', { items: shownItems(entries, 'hall') })
    this.#lines.tell([delegations], 'meeting:entries', { items: shownItems(entries, 'delegations') })
  }

  #forget(): void {
    this.#waiting = []
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }

  #replaced(): void {
    this.#forget()
    this.#lines.tell([presidingOf, hallOf, delegationsOf].map(addressOf => addressOf(this.#meetingId)), 'meeting:rejoin')
  }
}
