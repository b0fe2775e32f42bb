const MB = 1024 * 1024

/** How much of records may be on its way at once, bytes; each record is counted once however many are sent it. */
export interface MostOfRecords {
  together: number
  /** To one reader: else one that takes nothing would keep everybody from theirs. */
  ofReader: number
}
const MOST: MostOfRecords = { together: 96 * MB, ofReader: 24 * MB }

/**
 * Records on their way to readers. With each entry of the log there is another one, and whoever is slow holds the one they were
 * sent; so there is a bound. Who is below it may have one more, however long that is.
 */
export class RecordsUnderWay {
  readonly #most: MostOfRecords
  readonly #under = new Set<{ bytes: Uint8Array; reader: string }>()

  constructor(most: MostOfRecords = MOST) {
    this.#most = most
  }

  /** What to call once it is on its way no more; null: there is no room for it now. */
  take(bytes: Uint8Array, reader: string): (() => void) | null {
    const all = [...this.#under]
    const own = all.filter(one => one.reader === reader)
    if (sizeOf(all, bytes) >= this.#most.together || sizeOf(own, bytes) >= this.#most.ofReader) return null
    const one = { bytes, reader }
    this.#under.add(one)
    return () => this.#under.delete(one)
  }
}

/** @param besides bytes that are not counted: they are there already, or about to be */
function sizeOf(under: readonly { bytes: Uint8Array }[], besides: Uint8Array): number {
  const different = new Set(under.map(({ bytes }) => bytes))
  different.delete(besides)
  return [...different].reduce((sum, { length }) => sum + length, 0)
}
