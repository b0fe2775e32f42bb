import type { Response } from 'express'
import type { JoinReply } from '#shared/protocol/messages.ts'
import type { Patience } from '#server/http/cutUntaken.ts'
import { cutIfBehind } from './cutWhenBehind.ts'
import { endForGood } from './endForGood.ts'
import { frameOf } from './frames.ts'
import type { Line } from './line.ts'
import { Names, type Named } from './named.ts'
import { beforeNo, endStream, startStream } from './streamHead.ts'
import type { MessageOf, Told } from './told.ts'
import type { Joined } from './types.ts'
import { Written } from './written.ts'

/** A window takes a stream that is silent for longer than a bit more than two of these for a dead one, ms. */
export const PING_MS = 5000

const TOO_MANY = { ok: false, code: 'too-many' } as const

/** Answers a join before a line is made of it, for it came too often or to a node that stops: what there is of a stream is this answer. */
export function refuseStream(response: Response, code: 'too-many' | 'stopping'): Promise<void> {
  return endStream(response, frameOf('meeting:join', { ok: false, code }))
}

/** What stands beside the log is no news: a line that is told of it anew each time would never wait. */
const ASIDE: ReadonlySet<Told> = new Set(['meeting:presence', 'meeting:screens'])

/** It comes soon after a join: a line that is told of it waits for that, ms, or with news at each join it would never hear it. */
const LEAST_HOLD_MS = 300

export interface StreamParts {
  id: string
  cookies: string | undefined
  response: Response
  /** Who is told what is sent under which names. */
  named: Named<Line>
  /** Null: it goes on. Else it ends when it has told of something, at the latest after so many ms, but not before it was told what stands beside the log. */
  holdMs: number | null
  /** With whoever takes nothing of its end; not what it is for all streams. */
  patience?: Patience
}

/** Server-sent events as a line: what comes to a window is the same as on a socket, and what it sends comes by POST, to any node. */
export class StreamLine implements Line {
  readonly id: string
  readonly kind = 'stream'
  readonly cookies: string | undefined
  readonly silentMs = Infinity
  joined: Joined | null = null
  isDoubted = false
  readonly #response: Response
  readonly #names: Names<Line>
  readonly #holdMs: number | null
  readonly #patience: Patience | undefined
  readonly #pinging: NodeJS.Timeout
  #holding: NodeJS.Timeout | null = null
  #mayEnd = false
  #hasNews = false

  constructor({ id, cookies, response, named, holdMs, patience }: StreamParts) {
    this.id = id
    this.cookies = cookies
    this.#response = response
    this.#names = new Names<Line>(this, named)
    this.#holdMs = holdMs
    this.#patience = patience
    startStream(response)
    this.#pinging = setInterval(() => this.#write(':\n\n'), PING_MS)
    this.onceClosed(() => this.#closed())
  }

  get isOpen(): boolean {
    return !this.#response.writableEnded && !this.#response.destroyed
  }

  get untaken(): number {
    return this.#response.writableLength
  }

  get names(): ReadonlySet<string> {
    return this.#names.all
  }

  listenTo(names: readonly string[]): void {
    for (const name of names) this.#names.add(name)
  }

  unlisten(name: string): void {
    this.#names.remove(name)
  }

  /** The answer to the join with which the stream was asked for. */
  answer(reply: JoinReply): void {
    if (!this.isOpen) return
    this.#write(frameOf('meeting:join', reply))
    if (!reply.ok) return this.cut()
    if (this.#holdMs === null) return
    this.#hasNews ||= reply.meeting !== null || reply.items.length > 0
    this.#hold(this.#holdMs, this.joined?.actor.role === 'public' ? 0 : LEAST_HOLD_MS)
  }

  /** Answers a join that came too often, where that was known only when it was looked at. */
  async refuse(): Promise<void> {
    await beforeNo()
    this.answer(TOO_MANY)
  }

  tell<E extends Told>(event: E, ...message: MessageOf<E>): void {
    this.pass(Written.of(event, ...message))
  }

  pass({ event, stream }: Written, before?: Written): void {
    this.#write((before?.stream ?? '') + stream)
    if (ASIDE.has(event) || this.#holdMs === null) return
    this.#hasNews = true
    if (this.#mayEnd) this.cut()
  }

  makeReady(written: Written): void {
    void written.stream
  }

  cut(): void {
    endForGood(this.#response, this.#patience)
  }

  tear(): void {
    this.#response.destroy()
  }

  onceClosed(call: () => void): void {
    this.#response.once('close', call)
  }

  #hold(mostMs: number, leastMs: number): void {
    this.#holding = setTimeout(() => {
      this.#mayEnd = true
      if (this.#hasNews || mostMs <= leastMs) this.cut()
      else this.#holding = setTimeout(() => this.cut(), mostMs - leastMs)
    }, leastMs)
  }

  #write(text: string): void {
    if (!this.isOpen) return
    this.#response.write(text)
    cutIfBehind(this.#response)
  }

  #closed(): void {
    clearInterval(this.#pinging)
    if (this.#holding !== null) clearTimeout(this.#holding)
    this.#names.clear()
  }
}
