import { connect, type Socket } from 'node:net'

export interface Place {
  port: number
  /** Of the load: a server may bound the lines of one address. */
  from: string
  path: string
  cookie: string | null
}

const KEY = 'dGhlIHNhbXBsZSBub25jZQ=='
const HEADER_END = '\r\n\r\n'
const [TEXT, BINARY] = [1, 2]
const NO_MASK = Buffer.alloc(4)

/** All lines read into this, one after the other: a piece of memory for each of forty thousand messages costs more than to read them. */
const READ = Buffer.alloc(256 * 1024)

/**
 * A WebSocket with nothing around it: what a load costs must not hide what the server costs. It asks for no compression,
 * takes no fragments, and its mask is all zeros, which leaves the bytes as they are. What it hears is good until the hearer returns.
 */
export class BareSocket {
  readonly #line: Socket
  readonly #onMessage: (payload: Buffer, isBytes: boolean) => void
  #isOpen = false
  #left: Buffer[] = []
  #leftBytes = 0
  #wanted = 0
  bytes = 0

  constructor({ port, from, path, cookie }: Place, on: { open: () => void; message: (payload: Buffer, isBytes: boolean) => void; close: () => void }) {
    this.#onMessage = on.message
    this.#line = connect({ port, host: '127.0.0.1', localAddress: from, noDelay: true, onread: { buffer: READ, callback: read => this.#hear(READ.subarray(0, read), on.open) } })
    this.#line.on('error', () => undefined) // 'close' follows
    this.#line.on('close', on.close)
    const header = cookie === null ? '' : `Cookie: ${cookie}\r\n`
    this.#line.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: ${KEY}\r\nSec-WebSocket-Version: 13\r\n${header}${HEADER_END.slice(2)}`)
  }

  send(message: string | Buffer): void {
    this.#line.write(frameOf(message))
  }

  /** Cut as a network cuts: without a word. */
  cut(): void {
    this.#line.resetAndDestroy()
  }

  #hear(chunk: Buffer, onOpen: () => void): boolean {
    if (this.#isOpen) this.#take(chunk)
    else {
      const rest = afterYes(chunk)
      this.#isOpen = true
      onOpen()
      if (rest.length > 0) this.#take(rest)
    }
    return true
  }

  #take(chunk: Buffer): void {
    this.bytes += chunk.length
    this.#leftBytes += chunk.length
    if (this.#leftBytes < this.#wanted) return void this.#left.push(Buffer.from(chunk)) // a long frame is put together once, when all of it is there
    let rest = this.#left.length === 0 ? chunk : Buffer.concat([...this.#left, chunk])
    for (;;) {
      const size = frameSize(rest)
      this.#wanted = size?.whole ?? 0
      if (size === null || rest.length < size.whole) break
      const kind = (rest[0] ?? 0) & 15
      if (kind === TEXT || kind === BINARY) this.#onMessage(rest.subarray(size.header, size.whole), kind === BINARY)
      rest = rest.subarray(size.whole)
    }
    this.#left = rest.length > 0 ? [Buffer.from(rest)] : []
    this.#leftBytes = rest.length
  }
}

/** @returns what came behind the yes to a WebSocket. @throws when it is none */
function afterYes(chunk: Buffer): Buffer {
  const text = chunk.toString('latin1')
  const end = text.indexOf(HEADER_END)
  if (!text.startsWith('HTTP/1.1 101') || end < 0) throw new Error(`no WebSocket: ${text.slice(0, 200)}`)
  return chunk.subarray(end + HEADER_END.length)
}

function frameSize(bytes: Buffer): { header: number; whole: number } | null {
  if (bytes.length < 2) return null
  const short = (bytes[1] ?? 0) & 127
  if (short < 126) return { header: 2, whole: 2 + short }
  if (short === 126) return bytes.length < 4 ? null : { header: 4, whole: 4 + bytes.readUInt16BE(2) }
  return bytes.length < 10 ? null : { header: 10, whole: 10 + Number(bytes.readBigUInt64BE(2)) }
}

function frameOf(message: string | Buffer): Buffer {
  const body = typeof message === 'string' ? Buffer.from(message) : message
  const first = 128 | (typeof message === 'string' ? TEXT : BINARY)
  const head = body.length < 126 ? Buffer.from([first, 128 | body.length]) : Buffer.from([first, 128 | 126, body.length >> 8, body.length & 255])
  return Buffer.concat([head, NO_MASK, body])
}
