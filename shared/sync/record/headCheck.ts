import type { Position } from '../entry.ts'
import { faultOfEntry, type Fault } from './fault.ts'

/** A head as it was published: by the server, or printed on paper, where the version may be missing. */
export interface PublishedHead {
  head: string
  version: number | null
}

/** Holds a record against a head that was published elsewhere. */
export class HeadCheck {
  /** The version of the record that has the published head. */
  passedAt: number | null = null
  readonly #published: PublishedHead | null

  constructor(published: PublishedHead | null) {
    this.#published = published
  }

  /** Of an entry whose chain is in order. */
  faultAt({ version, head }: Position): Fault | null {
    if (this.#published?.head === head) this.passedAt = version
    const isOther = this.#published?.version === version && this.#published.head !== head
    return isOther ? faultOfEntry('other-head', version, `its head is ${head}, and the published one is ${this.#published?.head}`) : null
  }

  /** @param end where the record ends */
  faultAtEnd({ version: last }: Position): Fault | null {
    if (this.#published === null || this.passedAt !== null) return null
    const { head, version } = this.#published
    return faultOfEntry('cut', last + 1, version === null
      ? `it is missing: the record ends with entry ${last} and does not come to the published head ${head}`
      : `it is missing: the record ends with entry ${last}, and the published head is that of entry ${version}`)
  }
}
