import type { Response } from 'express'
import type { Patience } from '#server/http/cutUntaken.ts'
import { networkOf } from '#server/limits/networkOf.ts'
import type { OpenMeeting } from '#server/meetings/openMeeting.ts'
import { oneByOne } from '#server/oneByOne.ts'
import { endForGood } from '#server/sockets/endForGood.ts'
import { MeetingReaders } from './meetingReaders.ts'

/** Half the lines of a node: however many read from elsewhere, those in the hall come in. */
export const MOST_READERS = 5000
/** Of them, those of one address: it takes several to use up all places. */
const PART_OF_ADDRESS = 4
/** A line on which nothing comes for a minute is taken for a dead one by some who stand between, ms. */
const PING_MS = 15_000

interface Reader {
  address: string
  /** The id of the last event that the reader has, where it comes back. */
  seen: string | undefined
}

/** Whoever reads what is public of any meeting of this node, by server-sent events. */
export class Readers {
  readonly #most: number
  readonly #now: () => number
  readonly #patience: Patience | undefined
  readonly #meetings = new Map<OpenMeeting, MeetingReaders>()
  readonly #ofNetworks = new Map<string, number>()
  readonly #pinging: NodeJS.Timeout

  constructor(now: () => number, most = MOST_READERS, pingMs = PING_MS, patience?: Patience) {
    this.#now = now
    this.#patience = patience
    this.#most = most
    this.#pinging = setInterval(() => {
      for (const meeting of this.#meetings.values()) meeting.ping()
    }, pingMs).unref()
  }

  hasRoomFor(address: string): boolean {
    const all = [...this.#meetings.values()].reduce((sum, { size }) => sum + size, 0)
    return all < this.#most && (this.#ofNetworks.get(networkOf(address)) ?? 0) < this.#most / PART_OF_ADDRESS
  }

  add(open: OpenMeeting, response: Response, { address, seen }: Reader): void {
    const meeting = this.#meetings.get(open) ?? new MeetingReaders(open, () => this.#meetings.delete(open), this.#patience)
    this.#meetings.set(open, meeting)
    const network = networkOf(address)
    this.#count(network, 1)
    response.once('close', () => this.#count(network, -1))
    meeting.add(response, this.#now(), seen)
  }

  #count(network: string, more: 1 | -1): void {
    const count = (this.#ofNetworks.get(network) ?? 0) + more
    if (count > 0) this.#ofNetworks.set(network, count)
    else this.#ofNetworks.delete(network)
  }

  /** Each begins anew at another node, and not all at once. */
  leave(): Promise<void> {
    return oneByOne([...this.#meetings.values()].flatMap(({ lines }) => lines), line => endForGood(line, this.#patience))
  }

  close(): void {
    clearInterval(this.#pinging)
    for (const meeting of this.#meetings.values()) meeting.end()
  }
}
