/** As the network hands on: a body of a few lines takes one of them. */
const BLOCK = 16 * 1024

/**
 * What came of a body, copied together as it comes. A piece that is kept lies in a buffer of its own, with some hundred bytes beside it; and
 * whoever sends a body says how short its pieces are.
 */
export class Gathered {
  readonly #most: number
  #blocks: Buffer[] = []
  #bytes = 0

  constructor(most: number) {
    this.#most = most
  }

  /** Of what is too long nothing is kept. */
  add(piece: Buffer): void {
    if (this.#bytes + piece.length > this.#most) this.#blocks = []
    else this.#copy(piece)
    this.#bytes += piece.length
  }

  /** To be asked once: nothing is kept beside what is given. Null: it was too long. */
  whole(): Buffer | null {
    const blocks = this.#blocks.splice(0) // whoever listened for pieces lives as long as the request
    return this.#bytes > this.#most ? null : Buffer.concat(blocks, this.#bytes)
  }

  #copy(piece: Buffer): void {
    let copied = 0
    while (copied < piece.length) {
      const filled = (this.#bytes + copied) % BLOCK
      if (filled === 0) this.#blocks.push(Buffer.allocUnsafeSlow(BLOCK))
      copied += piece.copy(this.#blocks.at(-1) as Buffer, filled, copied)
    }
  }
}
