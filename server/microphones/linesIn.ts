/** Far longer than anything a controller says: what is longer is none of its lines. */
const LONGEST = 1000

/** Cuts what comes in into lines, ended by CR, LF or both. Keeps no more than one line, whatever comes and never ends. */
export class LinesIn {
  #rest = ''
  #isTooLong = false

  take(bytes: Buffer): string[] {
    const [first = '', ...more] = bytes.toString('latin1').split(/[\r\n]/)
    const lines: string[] = []
    this.#add(first)
    for (const piece of more) {
      if (!this.#isTooLong && this.#rest !== '') lines.push(this.#rest)
      this.#rest = ''
      this.#isTooLong = false
      this.#add(piece)
    }
    return lines
  }

  #add(piece: string): void {
    this.#isTooLong ||= this.#rest.length + piece.length > LONGEST
    this.#rest = this.#isTooLong ? '' : this.#rest + piece
  }
}
