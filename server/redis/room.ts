import { statfsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'

/** With less than this a disk counts as full, bytes: a Redis that ended there would soon end again. */
const LEAST = 1024 * 1024

/** Whether there is room on the disk of a Redis that ended: it ends when it cannot write what it was told. */
export class Room {
  readonly #dir: string
  #wasLacking = false

  constructor(dir: string) {
    this.#dir = dir
  }

  /** When it has ended: in words, that there is no room; null: there is, or nobody knows. */
  async look(): Promise<string | null> {
    this.#wasLacking = await statfs(this.#dir).then(isFull, () => false)
    return this.#wasLacking ? this.#words() : null
  }

  /** The same as long as nobody has made room since. */
  lacking(): string | null {
    if (!this.#wasLacking) return null
    this.#wasLacking = isStillFull(this.#dir)
    return this.#wasLacking ? this.#words() : null
  }

  #words(): string {
    return `the disk is full: ${this.#dir}`
  }
}

const isFull = ({ bavail, bsize }: { bavail: number; bsize: number }): boolean => bavail * bsize < LEAST

function isStillFull(dir: string): boolean {
  try {
    return isFull(statfsSync(dir)) // asked before each append, and takes some millionths of a second
  } catch {
    return false // it cannot be looked at; the attempt will tell
  }
}
