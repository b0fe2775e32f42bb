import { nameOf, type Place, type Text } from './keptTexts.ts'

/** How much may be on its way at once. */
export interface MostUnderWay {
  /** Of texts, each counted once however many read it. */
  bytes: number
  answers: number
  /** Of all answers, those to one reader. */
  ofReader: number
}

/** Of those who have a session of the meeting. A reader is an access, with all its devices. */
export const MOST_TO_KNOWN: MostUnderWay = { bytes: 64 * 1024 * 1024, answers: 2000, ofReader: 60 }
/** Of everybody else, apart, so that they keep no interpreter from a text. A reader is an address: a hall may be behind one. */
export const MOST_TO_OTHERS: MostUnderWay = { bytes: 32 * 1024 * 1024, answers: 400, ofReader: 100 }

/** `busy`: too much is on its way already. */
type Read = Text | 'locked' | 'busy' | null
interface ReadsTexts {
  /** Asks `mayHold` for the bytes of the text before it reads them. */
  read: (place: Place, mayHold: (bytes: number) => boolean) => Promise<Read>
}
interface UnderWay { text: Promise<Read>; bytes: number; readers: number }

/**
 * Texts on their way to readers. Whoever is slow holds a text for long, so there is a bound; and whoever reads one that another
 * is being sent gets the same bytes. What lies at a place never changes, so none of them is sent what another has replaced.
 */
export class TextsUnderWay {
  readonly #texts: ReadsTexts
  readonly #most: MostUnderWay
  readonly #under = new Map<string, UnderWay>()
  readonly #ofReader = new Map<string, number>()
  #answers = 0
  #bytes = 0

  constructor(texts: ReadsTexts, most: MostUnderWay) {
    this.#texts = texts
    this.#most = most
  }

  /** A text to be sent, and what to call once it is, or is not any more; or why there is none. */
  async take(place: Place, reader: string): Promise<{ text: Text; leave: () => void } | Exclude<Read, Text>> {
    const count = this.#ofReader.get(reader) ?? 0
    if (this.#answers >= this.#most.answers || count >= this.#most.ofReader) return 'busy'
    this.#answers += 1
    this.#ofReader.set(reader, count + 1)
    const name = nameOf(place)
    const under = this.#under.get(name) ?? this.#begin(name, place)
    under.readers += 1
    let hasLeft = false
    const leave = (): void => {
      if (!hasLeft) this.#leave(name, under, reader)
      hasLeft = true
    }
    const text = await under.text.catch((cause: unknown) => {
      leave()
      throw cause
    })
    if (text !== null && typeof text === 'object') return { text, leave }
    leave()
    return text
  }

  #begin(name: string, place: Place): UnderWay {
    const under: UnderWay = { text: Promise.resolve(null), bytes: 0, readers: 0 }
    under.text = this.#texts.read(place, bytes => {
      if (this.#bytes + bytes > this.#most.bytes) return false
      under.bytes = bytes
      this.#bytes += bytes
      return true
    })
    this.#under.set(name, under)
    return under
  }

  #leave(name: string, under: UnderWay, reader: string): void {
    this.#answers -= 1
    const left = (this.#ofReader.get(reader) ?? 1) - 1
    if (left === 0) this.#ofReader.delete(reader)
    else this.#ofReader.set(reader, left)
    under.readers -= 1
    if (under.readers > 0) return
    this.#under.delete(name)
    this.#bytes -= under.bytes
  }
}
