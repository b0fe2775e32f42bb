/** An upload under way. */
export interface Upload {
  /** Of what of it has come, bytes. */
  bytes: number
  /** Its body has come: it is being put away. */
  isWhole: boolean
  refuse: () => void
}

/** Of so many bytes more it is said that it has moved: a byte now and then is no haste. */
export const STEP = 16 * 1024

/**
 * What of uploads lies in memory at once. Counted is what has come: what is only promised keeps nobody's place. Where there is no room, those
 * that have stood still the longest give way at once: whoever leaves long texts without their ends keeps nobody from a short one.
 */
export class UploadRoom {
  readonly #most: number
  /** The one that has stood still the longest first. */
  readonly #under = new Set<Upload>()
  #held = 0

  constructor(most: number) {
    this.#most = most
  }

  enter(refuse: () => void): Upload {
    const upload: Upload = { bytes: 0, isWhole: false, refuse }
    this.#under.add(upload)
    return upload
  }

  /** So much more of it has come. Where there is no room, and none can be made, it is refused. */
  take(upload: Upload, bytes: number): void {
    if (!this.#under.has(upload)) return
    const isFirst = upload.bytes === 0 // it was only promised until now
    if (isFirst || Math.floor((upload.bytes + bytes) / STEP) > Math.floor(upload.bytes / STEP)) this.#hasMoved(upload)
    for (const one of this.#givingWay(upload, bytes)) this.#refuse(one)
    if (this.#held + bytes > this.#most) return this.#refuse(upload)
    upload.bytes += bytes
    this.#held += bytes
  }

  leave(upload: Upload): void {
    if (this.#under.delete(upload)) this.#held -= upload.bytes
  }

  #hasMoved(upload: Upload): void {
    this.#under.delete(upload)
    this.#under.add(upload)
  }

  /** Those that have stood still longer than this one, no more than are needed; nobody, where all of them would not be enough. */
  #givingWay(upload: Upload, bytes: number): Upload[] {
    const giving: Upload[] = []
    let lacking = this.#held + bytes - this.#most
    for (const other of this.#under) {
      if (lacking <= 0 || other === upload) break
      if (other.isWhole || other.bytes === 0) continue
      giving.push(other)
      lacking -= other.bytes
    }
    return lacking <= 0 ? giving : []
  }

  #refuse(upload: Upload): void {
    this.leave(upload)
    upload.refuse()
  }
}
