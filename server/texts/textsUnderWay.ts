import { nameOf, type Place, type Text } from './keptTexts.ts'

/** How much may be on its way at once. */
export interface MostUnderWay {
  /** Of texts, each counted once however many read it. */
  bytes: number
  answers: number
  /** Of all answers, those to one reader. */
  ofReader: number
  /** Of those bytes, the texts that one reader is being sent: else a few long ones would keep everybody from every other. */
  bytesOfReader: number
}

/** Of those who have a session of the meeting. A reader is an access, with all its devices. */
export const MOST_TO_KNOWN: MostUnderWay = { bytes: 64 * 1024 * 1024, answers: 2000, ofReader: 60, bytesOfReader: 16 * 1024 * 1024 }
/** Of everybody else, apart, so that they keep no interpreter from a text. A reader is an address: a hall may be behind one. */
export const MOST_TO_OTHERS: MostUnderWay = { bytes: 32 * 1024 * 1024, answers: 400, ofReader: 100, bytesOfReader: 16 * 1024 * 1024 }

/** `busy`: too much is on its way already. */
type Read = Text | 'locked' | 'busy' | null
interface ReadsTexts {
  /** Asks `mayHold` for the bytes of the text before it reads them. */
  read: (place: Place, mayHold: (bytes: number) => boolean) => Promise<Read>
}
/** `readers`: how many answers each has of it. */
interface UnderWay { text: Promise<Read>; bytes: number; readers: Map<string, number> }

/**
 * Texts on their way to readers. Whoever is slow holds a text for long, so there is a bound; and whoever reads one that another
 * is being sent gets the same bytes. What lies at a place never changes, so none of them is sent what another has replaced.
 */
export class TextsUnderWay {
  readonly #texts: ReadsTexts
  readonly #most: MostUnderWay
  readonly #under = new Map<string, UnderWay>()
  #answers = 0
  #bytes = 0

  constructor(texts: ReadsTexts, most: MostUnderWay) {
    this.#texts = texts
    this.#most = most
  }

  /** A text to be sent, and what to call once it is, or is not any more; or why there is none. */
  async take(place: Place, reader: string): Promise<{ text: Text; leave: () => void } | Exclude<Read, Text>> {
    if (this.#answers >= this.#most.answers || this.#heldBy(reader).answers >= this.#most.ofReader) return 'busy'
    this.#answers += 1
    const name = nameOf(place)
    const under = this.#under.get(name) ?? this.#begin(name, place)
    under.readers.set(reader, (under.readers.get(reader) ?? 0) + 1)
    let hasLeft = false
    const leave = (): void => {
      if (!hasLeft) this.#leave(name, under, reader)
      hasLeft = true
    }
    const text = await under.text.catch((cause: unknown) => {
      leave()
      throw cause
    })
    const isText = text !== null && typeof text === 'object'
    if (isText && this.#heldBy(reader).bytes <= this.#most.bytesOfReader) return { text, leave }
    leave()
    return isText ? 'busy' : text
  }

  #begin(name: string, place: Place): UnderWay {
    const under: UnderWay = { text: Promise.resolve(null), bytes: 0, readers: new Map() }
    under.text = this.#texts.read(place, bytes => {
      // One who may have no more keeps nobody from it who waits for the same text.
      const hasRoom = [...under.readers.keys()].some(reader => this.#heldBy(reader).bytes + bytes <= this.#most.bytesOfReader)
      if (!hasRoom || this.#bytes + bytes > this.#most.bytes) return false
      under.bytes = bytes
      this.#bytes += bytes
      return true
    })
    this.#under.set(name, under)
    return under
  }

  #heldBy(reader: string): { answers: number; bytes: number } {
    const held = [...this.#under.values()].filter(({ readers }) => readers.has(reader))
    return { answers: held.reduce((sum, { readers }) => sum + (readers.get(reader) ?? 0), 0), bytes: held.reduce((sum, { bytes }) => sum + bytes, 0) }
  }

  #leave(name: string, under: UnderWay, reader: string): void {
    this.#answers -= 1
    const left = (under.readers.get(reader) ?? 1) - 1
    if (left === 0) under.readers.delete(reader)
    else under.readers.set(reader, left)
    if (under.readers.size > 0) return
    this.#under.delete(name)
    this.#bytes -= under.bytes
  }
}
