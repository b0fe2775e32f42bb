/** One event as it came. */
export interface ReadEvent {
  id: string | null
  event: string
  data: unknown
}

/** Reads the public events of a meeting as any program does: over http, with no session. */
export class EventReader {
  readonly response: Response
  readonly #out: AbortController
  readonly #reader: ReadableStreamDefaultReader<Uint8Array> | undefined
  readonly #events: ReadEvent[] = []
  /** A letter may come in two pieces. */
  readonly #words = new TextDecoder()
  #rest = ''
  /** All that came so far. */
  text = ''

  private constructor(response: Response, out: AbortController) {
    this.response = response
    this.#out = out
    this.#reader = response.body?.getReader()
  }

  static async open(url: string, meetingId: string, headers: Record<string, string> = {}): Promise<EventReader> {
    const out = new AbortController()
    return new EventReader(await fetch(`${url}/api/meetings/${meetingId}/events`, { headers, signal: out.signal }), out)
  }

  /** The next event; null at the end. */
  async next(): Promise<ReadEvent | null> {
    for (;;) {
      const event = this.#events.shift()
      if (event !== undefined) return event
      const { done, value } = (await this.#reader?.read()) ?? { done: true }
      if (done) return null
      this.#take(this.#words.decode(value, { stream: true }))
    }
  }

  async nextOf(name: string): Promise<ReadEvent> {
    for (;;) {
      const event = await this.next()
      if (event === null) throw new Error(`the stream ended without ${name}`)
      if (event.event === name) return event
    }
  }

  close(): void {
    this.#out.abort()
  }

  #take(text: string): void {
    this.text += text
    const frames = (this.#rest + text).split('\n\n')
    this.#rest = frames.pop() ?? ''
    for (const frame of frames) {
      const fields = new Map(frame.split('\n').map(line => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]))
      const [event, data] = [fields.get('event'), fields.get('data')]
      if (event !== undefined && data !== undefined) this.#events.push({ id: fields.get('id') ?? null, event, data: JSON.parse(data) })
    }
  }
}
