import * as z from 'zod'
import { DAY_MS, instant } from '#shared/floor/scalars.ts'
import { changeDocument } from '#server/documents/changeDocument.ts'
import type { DocumentKey, Documents } from '#server/documents/documents.ts'
import type { Device } from './devices.ts'
import type { Session } from './sessions.ts'

/** From where each device of an access signed in last. */
const noted = z.record(z.string(), z.object({ address: z.string(), at: instant }))
type Noted = z.infer<typeof noted>

/** How long an address is kept, ms. */
export const KEPT_MS = 7 * DAY_MS
const SWEEP_MS = 3_600_000

type Of = Pick<Session, 'meetingId' | 'accessId'>
const keyOf = ({ meetingId, accessId }: Of): DocumentKey => `address/${meetingId}/${accessId}`

/** From which address each device signed in: apart from the log, for it is personal, and deleted after some days. Every call rejects with `StoreAway`. */
export class Addresses {
  readonly #documents: Documents
  readonly #now: () => number

  constructor(documents: Documents, now: () => number) {
    this.#documents = documents
    this.#now = now
  }

  /** @param devices those of the access: of others nothing is kept any more */
  async note({ device, ...of }: Session, address: string, devices: readonly Device[]): Promise<void> {
    const isHere = (one: string): boolean => devices.some(known => known.device === one)
    await changeDocument(this.#documents, keyOf(of), before => ({ ...only(readable(before), isHere), [device]: { address, at: this.#now() } }))
  }

  /** By device; of some it was never known, or is deleted. */
  async of(access: Of): Promise<ReadonlyMap<string, string>> {
    return new Map(Object.entries(readable((await this.#documents.get(keyOf(access)))?.value)).map(([device, { address }]) => [device, address]))
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
    const from = this.#now() - KEPT_MS
    for (const key of await this.#documents.keys('address/')) {
      const known = readable((await this.#documents.get(key))?.value)
      const isKept = (device: string): boolean => (known[device]?.at ?? 0) >= from
      const all = Object.keys(known)
      if (!all.some(isKept)) await this.#documents.delete(key)
      else if (!all.every(isKept)) await changeDocument(this.#documents, key, before => only(readable(before), isKept))
    }
  }

}

/** What cannot be read is as none, and goes with the next sweep. */
function readable(value: unknown): Noted {
  const read = noted.safeParse(value)
  return read.success ? read.data : {}
}

function only(all: Noted, isKept: (device: string) => boolean): Noted {
  return Object.fromEntries(Object.entries(all).filter(([device]) => isKept(device)))
}
