import { request } from 'node:http'
import type { Duplex } from 'node:stream'
import { firstFrame, wsFrame } from './wsFrame.ts'

/** Longer than any answer of a server that lives takes, ms. */
const PATIENCE_MS = 10_000
/** No frame that was made at random has such an id. */
const FIRST_ID = 500_000_000
const CLOSE = 8

/** A socket of which nothing is made by a library: whatever bytes there are can be sent. */
export class RawSocket {
  readonly #line: Duplex
  #bytes: Buffer = Buffer.alloc(0)
  #heard = ''
  #id = FIRST_ID
  #last: string[] = []
  #isOpen = true
  #look: () => void = () => undefined

  private constructor(line: Duplex, head: Buffer) {
    this.#line = line
    this.#hear(head)
    line.on('data', (bytes: Buffer) => this.#hear(bytes))
    line.on('error', () => undefined)
    line.on('close', () => this.#end())
    line.on('end', () => this.#end())
  }

  /** Opens one and enters the namespace. @param first what is asked with the first packet, and answered */
  static async open(url: string, cookie: string, first: { join: unknown } | null = null): Promise<RawSocket> {
    const socket = await new Promise<RawSocket>((resolve, reject) => {
      const headers = { connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-version': '13', 'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==', ...(cookie === '' ? {} : { cookie }) }
      const opening = request(`${url}/socket.io/?EIO=4&transport=websocket`, { headers })
      opening.on('upgrade', (_response, line, head) => resolve(new RawSocket(line, head)))
      opening.on('response', ({ statusCode }) => reject(new Error(`no socket: ${statusCode}`)))
      opening.on('error', reject)
      opening.end()
    })
    socket.write(wsFrame(Buffer.from(`40${first === null ? '' : JSON.stringify(first)}`)))
    await socket.#until(first === null ? '40{"sid"' : '42["meeting:joined",')
    return socket
  }

  get isOpen(): boolean {
    return this.#isOpen
  }

  write(bytes: Buffer): void {
    this.#last = [...this.#last, bytes.toString('latin1', 0, 300)].slice(-3)
    if (this.#isOpen) this.#line.write(bytes)
  }

  /** Sends a message that waits for an answer; the beginning of the answer, or null where the line was cut. Rejects when neither comes. */
  async ask(name: string, message: unknown): Promise<string | null> {
    this.#id += 1
    this.#heard = ''
    this.write(wsFrame(Buffer.from(`42${this.#id}${JSON.stringify([name, message])}`)))
    return this.#until(`43${this.#id}[`)
  }

  /** Cuts the line once all is sent. */
  end(): Promise<void> {
    return new Promise(resolve => {
      this.#line.once('close', () => resolve())
      if (this.#isOpen) this.#line.end(() => this.#line.destroy())
      else resolve()
    })
  }

  close(): void {
    this.#line.destroy()
  }

  #hear(bytes: Buffer): void {
    this.#bytes = Buffer.concat([this.#bytes, bytes])
    for (let frame = firstFrame(this.#bytes); frame !== null; frame = firstFrame(this.#bytes)) {
      this.#bytes = frame.rest
      this.#heard += frame.payload.toString()
      // A server that closes waits for a farewell, which this one owes it.
      if (frame.opcode === CLOSE) return this.#end()
    }
    this.#look()
  }

  #end(): void {
    this.#isOpen = false
    this.#line.destroy()
    this.#look()
  }

  #until(beginning: string): Promise<string | null> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`neither an answer nor an end within ${PATIENCE_MS} ms, after ${JSON.stringify(this.#last)} and having heard ${JSON.stringify(this.#heard.slice(-200))}`)), PATIENCE_MS)
      this.#look = () => {
        const at = this.#heard.indexOf(beginning)
        if (at === -1 && this.#isOpen) return
        clearTimeout(late)
        this.#look = () => undefined
        resolve(at === -1 ? null : this.#heard.slice(at + beginning.length, at + beginning.length + 60))
      }
      this.#look()
    })
  }
}
