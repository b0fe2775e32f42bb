import type { LookupFunction } from 'node:net'
import type { Documents } from '#server/documents/documents.ts'
import type { Lease } from '#server/lease/lease.ts'
import { LogFault, StoreAway } from '#server/log/meetingLog.ts'
import type { Meetings } from '#server/meetings/meetings.ts'
import type { OpenMeeting } from '#server/meetings/openMeeting.ts'
import type { Report } from '#server/report.ts'
import { PAUSES_MS } from './hooks/courier.ts'
import type { Hook } from './hooks/hook.ts'
import { HookSender } from './hooks/hookSender.ts'
import { MeetingNews } from './meetingNews.ts'
import type { OscTarget } from './osc/oscTarget.ts'
import { OscSender } from './osc/oscSender.ts'
import { restFor } from './restFor.ts'

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
  allMeetings: () => Promise<string[]>
  documents: Documents
  now: () => number
  report: Report
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
    const { news: { hooks, osc, leaseMs = LEASE_MS, pausesMs = PAUSES_MS, lookup }, documents, now, report } = this.#parts
    const senders = { hooks: new HookSender({ hooks: hooks ?? [], documents, now, report, pausesMs, lookup, signal, startedAt: this.#startedAt }), osc: new OscSender({ targets: osc, now, report }) }
    const told = new Set<OpenMeeting>()
    while (!signal.aborted) {
      try {
        if (hooks !== null) await senders.hooks.begin()
        for (const meetingId of await this.#parts.allMeetings()) await this.#tell(meetingId, senders, told, signal)
      } catch (cause) {
        if (!(cause instanceof StoreAway)) report.error(cause, 'a bug in the sending of news')
      }
      await restFor(leaseMs / 2, signal) // another node may have made a meeting
    }
    await senders.hooks.settled()
    senders.osc.close()
  }

  /** Whatever happens in a meeting goes to all senders, once it is known here; one whose log cannot be read is looked at again. */
  async #tell(meetingId: string, { hooks, osc }: { hooks: HookSender; osc: OscSender }, told: Set<OpenMeeting>, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return
    const open = await this.#parts.meetings.find(meetingId).catch((cause: unknown) => {
      if (cause instanceof LogFault) return null
      throw cause
    })
    if (open === null || told.has(open) || signal.aborted) return
    told.add(open)
    const news = new MeetingNews(open)
    const closed = new AbortController()
    const calls = [hooks.follow(open, news, AbortSignal.any([signal, closed.signal])), osc.follow(meetingId, news)]
    const call = (): void => {
      for (const one of calls) one()
    }
    const stop = open.listen({ onEntries: call, onReplaced: call, onClosed: () => {
      told.delete(open)
      closed.abort()
    } })
    signal.addEventListener('abort', stop, { once: true })
  }
}
