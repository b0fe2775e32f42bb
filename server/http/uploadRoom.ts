/** An upload under way. */
export interface Upload {
  /** Of what of it has come, bytes. */
  bytes: number
  beganAt: number
  /** Its body has come: it is being put away. */
  isWhole: boolean
  refuse: () => void
}

/** So long an upload may take before it gives way to others where there is no room, ms. */
export const GIVES_WAY_MS = 10_000

/** What of uploads lies in memory at once. Counted is what has come: what is only promised keeps nobody's place. */
export class UploadRoom {
  readonly #most: number
  readonly #now: () => number
  /** The oldest first. */
  readonly #under = new Set<Upload>()
  #held = 0

  constructor(most: number, now: () => number = () => performance.now()) {
    this.#most = most
    this.#now = now
  }

  enter(refuse: () => void): Upload {
    const upload: Upload = { bytes: 0, beganAt: this.#now(), isWhole: false, refuse }
    this.#under.add(upload)
    return upload
  }

  /** So much more of it has come. Where there is no room, those that take long give way, and else this one. */
  take(upload: Upload, bytes: number): void {
    if (!this.#hasRoom(bytes)) this.#makeRoom(bytes)
    if (!this.#under.has(upload)) return
    if (!this.#hasRoom(bytes)) return this.#refuse(upload)
    upload.bytes += bytes
    this.#held += bytes
  }

  leave(upload: Upload): void {
    if (this.#under.delete(upload)) this.#held -= upload.bytes
  }

  #hasRoom(bytes: number): boolean {
    return this.#held + bytes <= this.#most
  }

  #makeRoom(bytes: number): void {
    const slow = [...this.#under].filter(({ beganAt, isWhole }) => !isWhole && this.#now() - beganAt > GIVES_WAY_MS)
    for (const one of slow) if (!this.#hasRoom(bytes)) this.#refuse(one)
  }

  #refuse(upload: Upload): void {
    this.leave(upload)
    upload.refuse()
  }
}
