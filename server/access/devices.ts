import * as z from 'zod'
import { instant } from '#shared/floor/scalars.ts'
import { changeDocument } from '#server/documents/changeDocument.ts'
import type { DocumentKey, Documents } from '#server/documents/documents.ts'
import { followAccesses } from './followAccesses.ts'
import type { Session } from './sessions.ts'

/** A browser that is signed in by an access. */
const device = z.strictObject({
  device: z.string(),
  signedInAt: instant,
  /** As it calls itself; null where it does not say. */
  browser: z.nullable(z.string()),
  system: z.nullable(z.string()),
  /** Of those presiding, who signed in by name. */
  person: z.nullable(z.string()),
})
export type Device = z.infer<typeof device>

const stored = z.strictObject({ generation: z.int(), devices: z.array(device) })
type Stored = z.infer<typeof stored>
const NONE: Stored = { generation: 0, devices: [] }

/** Whose devices: of an access, in its present generation. */
export type DevicesOf = Pick<Session, 'meetingId' | 'accessId' | 'generation'>

/** More are no delegation: the one that signed in longest ago has to sign in again. */
export const MOST_DEVICES = 40

const keyOf = ({ meetingId, accessId }: Pick<Session, 'meetingId' | 'accessId'>): DocumentKey => `devices/${meetingId}/${accessId}`

/** Which devices are signed in. A session holds as long as its device is here. Every call rejects with `StoreAway`. */
export class Devices {
  readonly #documents: Documents

  constructor(documents: Documents) {
    this.#documents = documents
  }

  async list(of: DevicesOf): Promise<Device[]> {
    const { generation, devices } = readable((await this.#documents.get(keyOf(of)))?.value ?? null)
    return generation === of.generation ? devices : [] // what was signed in by an earlier generation is no more
  }

  async has({ device: one, ...of }: Session): Promise<boolean> {
    return (await this.list(of)).some(known => known.device === one)
  }

  /** A device signs in, for the first time or again; resolves with all there are then. */
  add(of: DevicesOf, added: Device): Promise<Device[]> {
    return this.#change(of, devices => [...devices.filter(known => known.device !== added.device), added].slice(-MOST_DEVICES))
  }

  /** A device is signed in no more; resolves with those that are. */
  remove(of: DevicesOf, removed: string): Promise<Device[]> {
    return this.#change(of, devices => devices.filter(known => known.device !== removed))
  }

  /** Hears of every access whose devices are others now, on any node. */
  follow(onChange: (meetingId: string, accessId: string) => void): () => void {
    return followAccesses(this.#documents, 'devices/', onChange)
  }

  async #change(of: DevicesOf, next: (devices: Device[]) => Device[]): Promise<Device[]> {
    const changed = await changeDocument(this.#documents, keyOf(of), value => {
      const { generation, devices } = readable(value)
      if (generation > of.generation) return null // a new code was issued meanwhile: this one signs nobody in
      return { generation: of.generation, devices: next(generation === of.generation ? devices : []) } satisfies Stored
    })
    return changed?.devices ?? []
  }
}

const readable = (value: unknown): Stored => (value === null ? NONE : stored.parse(value))
