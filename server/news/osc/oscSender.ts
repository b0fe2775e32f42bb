import { createSocket, type Socket } from 'node:dgram'
import { isIPv6 } from 'node:net'
import type { Report } from '#server/report.ts'
import type { EntryNews, MeetingNews } from '../meetingNews.ts'
import { oscMessage } from './oscMessage.ts'
import { isTold, type OscTarget } from './oscTarget.ts'

/** A cue that comes later than so is none: lights would go on for somebody who has ended, ms. */
const FRESH_MS = 10_000

interface Parts {
  targets: readonly OscTarget[]
  now: () => number
  report: Report
}

/** Sends news to show control as it comes, by UDP: nothing is kept for who does not hear it, and nothing old is sent. */
export class OscSender {
  readonly #parts: Parts
  readonly #sockets = new Map<boolean, Socket>()
  readonly #failing = new Set<OscTarget>()

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Sends what comes from now on. Returns what is to be called whenever there may be news. */
  follow(meetingId: string, news: MeetingNews): () => void {
    const mine = this.#parts.targets.filter(target => isTold(target, meetingId))
    let sent: Pick<EntryNews, 'at' | 'version'> = news.all.at(-1) ?? { at: 0, version: 0 }
    return () => {
      for (const entry of news.all) {
        if (entry.at < sent.at || (entry.at === sent.at && entry.version <= sent.version)) continue
        sent = entry
        if (entry.at < this.#parts.now() - FRESH_MS) continue
        for (const message of entry.news.map(oscMessage)) for (const target of mine) this.#send(message, target)
      }
    }
  }

  close(): void {
    for (const socket of this.#sockets.values()) socket.close()
    this.#sockets.clear()
  }

  #send(message: Buffer, target: OscTarget): void {
    this.#socketFor(isIPv6(target.host)).send(message, target.port, target.host, fault => this.#note(target, fault))
  }

  /** Said once, until it is sent again. */
  #note(target: OscTarget, fault: Error | null): void {
    if (fault === null) return void this.#failing.delete(target)
    if (!this.#failing.has(target)) this.#parts.report.warn(`OSC to ${target.host}:${target.port}: not sent, ${'code' in fault ? String(fault.code) : fault.name}`)
    this.#failing.add(target)
  }

  /** There is no port to send from, so that no send was begun, and none says so itself. What waited for it is dropped; the next cue tries again. */
  #noteUnbound(isSix: boolean, fault: Error): void {
    for (const target of this.#parts.targets) if (isIPv6(target.host) === isSix) this.#note(target, fault)
  }

  #socketFor(isSix: boolean): Socket {
    const known = this.#sockets.get(isSix)
    if (known !== undefined) return known
    const socket = createSocket(isSix ? 'udp6' : 'udp4')
    socket.on('error', fault => this.#noteUnbound(isSix, fault))
    socket.unref()
    this.#sockets.set(isSix, socket)
    return socket
  }
}
