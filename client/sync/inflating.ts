import { Decoder, Encoder, type PacketType } from 'socket.io-parser'

/** What a window adds to the address of its line when it can read what is deflated. */
export const INFLATES = typeof DecompressionStream === 'function' ? { deflate: 'raw' } : {}

/**
 * Reads what a server tells, also where it is deflated: bytes are a text that was long. A browser inflates in its own time:
 * what comes meanwhile waits, for it comes after it.
 */
class InflatingDecoder extends Decoder {
  #last: Promise<void> = Promise.resolve()
  #behind = 0
  /** Of which line these are; what was still being read when it ended is of no use to the next. */
  #line = {}

  override add(packet: string | ArrayBuffer): void {
    if (typeof packet === 'string' && this.#behind === 0) return super.add(packet)
    const [line, before] = [this.#line, this.#last]
    this.#behind += 1
    this.#last = Promise.all([typeof packet === 'string' ? packet : inflated(packet), before]).then(([text]) => {
      if (line !== this.#line) return
      this.#behind -= 1
      super.add(text)
    }).catch(() => {
      // As if the server had said goodbye: what cannot be read is told again on another line.
      if (line === this.#line) this.emitReserved('decoded', { type: 1 satisfies PacketType.DISCONNECT, nsp: '/' })
    })
  }

  override destroy(): void {
    this.#line = {}
    this.#behind = 0
    super.destroy()
  }
}

export const inflatingParser = { Encoder, Decoder: InflatingDecoder }

const inflated = (bytes: ArrayBuffer): Promise<string> => new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text()
