import * as z from 'zod'
import { instant } from '#shared/floor/scalars.ts'
import type { DocumentKey, Documents } from '#server/documents/documents.ts'
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
    return (await this.#read(of)).devices
  }

  async has({ device: one, ...of }: Session): Promise<boolean> {
    return (await this.list(of)).some(known => known.device === one)
  }

  /** A device signs in, for the first time or again. */
  add(of: DevicesOf, added: Device): Promise<void> {
    return this.#change(of, devices => [...devices.filter(known => known.device !== added.device), added].slice(-MOST_DEVICES))
  }

  /** A device is signed in no more. */
  remove(of: DevicesOf, removed: string): Promise<void> {
    return this.#change(of, devices => devices.filter(known => known.device !== removed))
  }

  /** Hears of every access whose devices are others now, on any node. */
  follow(onChange: (meetingId: string, accessId: string) => void): () => void {
    return this.#documents.follow('devices/', key => {
      const [, meetingId, accessId] = key.split('/')
      if (meetingId !== undefined && accessId !== undefined) onChange(meetingId, accessId)
    })
  }

  async #read(of: DevicesOf): Promise<Stored & { revision: number | null }> {
    const found = await this.#documents.get(keyOf(of))
    const { generation, devices } = found === null ? NONE : stored.parse(found.value)
    // What was signed in by an earlier generation is no more.
    return { generation, devices: generation === of.generation ? devices : [], revision: found?.revision ?? null }
  }

  async #change(of: DevicesOf, next: (devices: Device[]) => Device[]): Promise<void> {
    for (;;) {
      const { generation, devices, revision } = await this.#read(of)
      if (generation > of.generation) return // a new code was issued meanwhile: this one signs nobody in
      if (await this.#documents.put(keyOf(of), { generation: of.generation, devices: next(devices) } satisfies Stored, revision)) return
    }
  }
}
