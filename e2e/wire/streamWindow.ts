import { ACCESS_HEADER } from '#shared/protocol/http.ts'
import { LINE_ROUTES } from '#shared/protocol/lineRoutes.ts'
import { joinReply, type JoinReply } from '#shared/protocol/messages.ts'
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts'
import type { Cursor } from '#shared/sync/frame.ts'
import type { SignedIn } from './frontDoor.ts'

export interface Event {
  event: string
  message: unknown
}

/** Whoever looks without a code. */
export const publicOf = (meetingId: string): SignedIn => ({ meetingId, accessId: 'public', cookie: '' })

/** What a window is told where no WebSocket gets through: the events of a stream, as they come. */
export class StreamWindow {
  readonly response: Response
  readonly #out: AbortController
  readonly #reader: ReadableStreamDefaultReader<Uint8Array> | null
  readonly #events: Event[] = []
  /** A letter may come in two pieces. */
  readonly #words = new TextDecoder()
  #text = ''

  private constructor(response: Response, out: AbortController) {
    this.response = response
    this.#out = out
    this.#reader = response.body?.getReader() ?? null
  }

  static async open(url: string, as: SignedIn, { cursor = null, hold, headers = {} }: { cursor?: Cursor | null; hold?: number; headers?: Record<string, string> } = {}): Promise<StreamWindow> {
    const out = new AbortController()
    const address = new URL(`${url}/${LINE_ROUTES['meeting:join']}${hold === undefined ? '' : `?hold=${hold}`}`)
    const message = { protocol: PROTOCOL_VERSION, meetingId: as.meetingId, accessId: as.accessId, cursor }
    return new StreamWindow(await post(address, message, { cookie: as.cookie, ...headers }, out.signal), out)
  }

  /** All that came so far. */
  get text(): string {
    return this.#text
  }

  /** The next event; null at the end. Rejects when the line is cut. */
  async next(): Promise<Event | null> {
    for (;;) {
      const event = this.#events.shift()
      if (event !== undefined) return event
      const { done, value } = (await this.#reader?.read()) ?? { done: true }
      if (done) return null
      this.#take(this.#words.decode(value, { stream: true }))
    }
  }

  async joined(): Promise<JoinReply> {
    return joinReply.parse((await this.next())?.message)
  }

  /** The next event that is of this name. */
  async nextOf(name: string): Promise<Event | null> {
    for (;;) {
      const event = await this.next()
      if (event === null || event.event === name) return event
    }
  }

  close(): void {
    this.#out.abort()
  }

  #take(text: string): void {
    const from = this.#text.lastIndexOf('\n\n') + 2
    this.#text += text
    const whole = this.#text.slice(from <= 1 ? 0 : from).split('\n\n').slice(0, -1)
    for (const frame of whole) {
      const [, event, data] = /^event: (.+)\ndata: (.+)$/.exec(frame) ?? []
      if (event !== undefined && data !== undefined) this.#events.push({ event, message: JSON.parse(data) })
    }
  }
}

/** A message of a window by POST; what came back. */
export async function postLine(url: string, message: keyof typeof LINE_ROUTES, body: unknown, as: SignedIn | null, headers: Record<string, string> = {}): Promise<{ status: number; body: unknown }> {
  const own: Record<string, string> = as === null ? {} : { cookie: as.cookie, [ACCESS_HEADER]: `${as.meetingId}/${as.accessId}` }
  const response = await post(new URL(`${url}/${LINE_ROUTES[message]}`), body, { ...own, ...headers })
  return { status: response.status, body: await response.json() }
}

function post(address: URL, body: unknown, headers: Record<string, string>, signal: AbortSignal | null = null): Promise<Response> {
  return fetch(address, { method: 'POST', signal, headers: { 'content-type': 'application/json', ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) })
}
