import type { LookupFunction } from 'node:net'
import type { Documents } from '#server/documents/documents.ts'
import type { Lease } from '#server/lease/lease.ts'
import { StoreAway, type MeetingLog } from '#server/log/meetingLog.ts'
import type { Meetings } from '#server/meetings/meetings.ts'
import type { Report } from '#server/report.ts'
import { PAUSES_MS } from './hooks/courier.ts'
import { isOf, type Hook } from './hooks/hook.ts'
import { HookSender } from './hooks/hookSender.ts'
import { isTold, type OscTarget } from './osc/oscTarget.ts'
import { OscSender } from './osc/oscSender.ts'
import { restFor } from './restFor.ts'
import { ToldMeetings } from './toldMeetings.ts'

/** A server that was killed is followed by another after so long and a third, ms. */
const LEASE_MS = 10_000

/** Who is to be told of what happens in meetings. */
export interface NewsSettings {
  hooks: readonly Hook[] | null
  osc: readonly OscTarget[]
  /** How long the right to send lasts, ms; not what it is for all stores. */
  leaseMs?: number
  /** How long between two tries; not what it is for all hooks. */
  pausesMs?: readonly number[]
  /** How names of receivers are found; not by the system. */
  lookup?: LookupFunction
}

export const TELLS_NOBODY: NewsSettings = { hooks: null, osc: [] }

interface Parts {
  meetings: Meetings
  log: Pick<MeetingLog, 'meetings' | 'readAfter'>
  documents: Documents
  now: () => number
  report: Report
  /** How long a closed meeting is followed, ms. */
  overMs: number
  lease: Lease
  news: NewsSettings
}

/** Tells programs of others what the hall sees happen: one node of all sends, and when it is gone another goes on from there. */
export class Newsroom {
  readonly #parts: Parts
  readonly #startedAt: number
  readonly #stop: () => Promise<void>

  constructor(parts: Parts) {
    this.#parts = parts
    this.#startedAt = parts.now()
    const { hooks, osc, leaseMs = LEASE_MS } = parts.news
    const isWanted = hooks !== null || osc.length > 0
    this.#stop = isWanted ? parts.lease.hold('news', leaseMs, signal => this.#send(signal)) : async () => undefined
  }

  /** Breaks off what is being sent: who goes on sends it again. */
  close(): Promise<void> {
    return this.#stop()
  }

  /** For as long as the right to it lasts. */
  async #send(signal: AbortSignal): Promise<void> {
    const { news: { hooks, osc, leaseMs = LEASE_MS, pausesMs = PAUSES_MS, lookup }, overMs, meetings, log, documents, now, report } = this.#parts
    const senders = { hooks: new HookSender({ hooks: hooks ?? [], documents, now, report, pausesMs, lookup, signal, startedAt: this.#startedAt }), osc: new OscSender({ targets: osc, now, report }) }
    const isWanted = (meetingId: string): boolean => (hooks ?? []).some(hook => isOf(hook, meetingId)) || osc.some(target => isTold(target, meetingId))
    const told = new ToldMeetings({ ...senders, meetings, log, now, overMs, isWanted, signal })
    while (!signal.aborted) {
      try {
        if (hooks !== null) await senders.hooks.begin()
        for (const meetingId of await log.meetings()) await told.look(meetingId)
      } catch (cause) {
        if (!(cause instanceof StoreAway)) report.error(cause, 'a bug in the sending of news')
      }
      await restFor(leaseMs / 2, signal) // another node may have made a meeting
    }
    await senders.hooks.settled()
    senders.osc.close()
  }
}
