import * as z from 'zod'
import { DAY_MS, instant } from '#shared/floor/scalars.ts'
import type { DocumentKey, Documents } from '#server/documents/documents.ts'
import type { Session } from './sessions.ts'

/** From where a device signed in last. */
const noted = z.strictObject({ address: z.string(), at: instant })

/** How long an address is kept, ms. */
export const KEPT_MS = 7 * DAY_MS

const SWEEP_MS = 3_600_000

const keyOf = ({ meetingId, accessId, device }: Omit<Session, 'generation'>): DocumentKey => `address/${meetingId}/${accessId}/${device}`

/** From which address each device signed in: apart from the log, for it is personal, and deleted after some days. Every call rejects with `StoreAway`. */
export class Addresses {
  readonly #documents: Documents
  readonly #now: () => number

  constructor(documents: Documents, now: () => number) {
    this.#documents = documents
    this.#now = now
  }

  async note(of: Session, address: string): Promise<void> {
    const key = keyOf(of)
    const before = await this.#documents.get(key)
    // Somebody else was first: the same device a moment ago, from where it is.
    await this.#documents.put(key, { address, at: this.#now() } satisfies z.infer<typeof noted>, before?.revision ?? null)
  }

  /** Null: never noted, or deleted since. */
  async of(session: Omit<Session, 'generation'>): Promise<string | null> {
    const found = await this.#documents.get(keyOf(session))
    return found === null ? null : noted.parse(found.value).address
  }

  /** Sweeps now and every hour; returns how to stop. */
  keepSwept(): () => void {
    const sweep = (): void => void this.sweep().catch(() => undefined) // the store is away: the next hour sweeps
    sweep()
    const timer = setInterval(sweep, SWEEP_MS)
    timer.unref()
    return () => clearInterval(timer)
  }

  /** Deletes what is older than it may be. */
  async sweep(): Promise<void> {
    const before = this.#now() - KEPT_MS
    for (const key of await this.#documents.keys('address/')) {
      const found = await this.#documents.get(key)
      if (found !== null && noted.parse(found.value).at < before) await this.#documents.delete(key)
    }
  }
}
