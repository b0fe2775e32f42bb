import type { Speaker } from '#shared/protocol/http.ts'
import { fetchSpeaker, type SpeakerOf } from './speakerLine.ts'

const AGAIN_MS = 5000

/**
 * What this window has read of the speakers, by the digest that the log names: another digest is another speaker, and is
 * read anew. Read once somebody listens, and again until it is there.
 */
export class ReadSpeakers {
  readonly #known = new Map<string, Speaker>()
  /** Asked for, or to be asked for again. */
  readonly #asked = new Set<string>()
  readonly #listeners = new Map<string, Set<() => void>>()
  readonly #fetch: typeof fetchSpeaker

  constructor(fetch: typeof fetchSpeaker = fetchSpeaker) {
    this.#fetch = fetch
  }

  known(digest: string): Speaker | null {
    return this.#known.get(digest) ?? null
  }

  take(digest: string, speaker: Speaker): void {
    this.#known.set(digest, speaker)
    for (const call of this.#listeners.get(digest) ?? []) call()
  }

  listen(digest: string, of: SpeakerOf, call: () => void): () => void {
    const listeners = this.#listeners.get(digest) ?? new Set()
    this.#listeners.set(digest, listeners)
    listeners.add(call)
    if (listeners.size === 1) void this.#read(digest, of)
    return () => {
      listeners.delete(call)
      if (listeners.size === 0) this.#listeners.delete(digest)
    }
  }

  async #read(digest: string, of: SpeakerOf): Promise<void> {
    if (this.#known.has(digest) || this.#asked.has(digest) || !this.#listeners.has(digest)) return
    this.#asked.add(digest)
    const answer = await this.#fetch(of)
    if (typeof answer !== 'string') this.take(answer.digest, answer.speaker)
    // Where it is not there the log will name another, or none.
    if (answer === 'not-found' || this.#known.has(digest)) this.#asked.delete(digest)
    else setTimeout(() => this.#readAgain(digest, of), AGAIN_MS)
  }

  #readAgain(digest: string, of: SpeakerOf): void {
    this.#asked.delete(digest)
    void this.#read(digest, of)
  }
}

/** Of this window. */
export const readSpeakers = new ReadSpeakers()
