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

const stored = z.strictObject({
  generation: z.int(),
  devices: z.array(device),
  /** Whether one of them was signed out, here or by another. */
  isOneOut: z.boolean().default(false),
})
type Stored = z.infer<typeof stored>
const NONE: Stored = { generation: 0, devices: [], isOneOut: false }

/** Whose devices: of an access, in its present generation. */
export type DevicesOf = Pick<Session, 'meetingId' | 'accessId' | 'generation'>

/** The devices that are signed in by one generation of an access. */
export interface SignedIn {
  generation: number
  names: ReadonlySet<string>
}

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
    return (await this.#of(of)).devices
  }

  /** Whether a device that was in by this generation was signed out: whoever brings no code may be that one. */
  async isOneOut(of: DevicesOf): Promise<boolean> {
    return (await this.#of(of)).isOneOut
  }

  async has({ device: one, ...of }: Session): Promise<boolean> {
    return (await this.list(of)).some(known => known.device === one)
  }

  /** The same of all devices at once, by whichever generation they came. */
  async signedIn(of: Pick<DevicesOf, 'meetingId' | 'accessId'>): Promise<SignedIn> {
    const { generation, devices } = readable((await this.#documents.get(keyOf(of)))?.value ?? null)
    return { generation, names: new Set(devices.map(({ device: name }) => name)) }
  }

  /** A device signs in, for the first time or again; resolves with all there are then. */
  add(of: DevicesOf, added: Device): Promise<Device[]> {
    return this.#change(of, ({ devices, isOneOut }) => ({ devices: [...devices.filter(known => known.device !== added.device), added].slice(-MOST_DEVICES), isOneOut }))
  }

  /** A device is signed in no more; resolves with those that are. */
  remove(of: DevicesOf, removed: string): Promise<Device[]> {
    return this.#change(of, ({ devices }) => ({ devices: devices.filter(known => known.device !== removed), isOneOut: true }))
  }

  /** Hears of every access whose devices are others now, on any node. */
  follow(onChange: (meetingId: string, accessId: string) => void): () => void {
    return followAccesses(this.#documents, 'devices/', onChange)
  }

  async #of(of: DevicesOf): Promise<Stored> {
    return asOf(of, readable((await this.#documents.get(keyOf(of)))?.value ?? null))
  }

  async #change(of: DevicesOf, next: (before: Stored) => Omit<Stored, 'generation'>): Promise<Device[]> {
    const changed = await changeDocument(this.#documents, keyOf(of), value => {
      const before = readable(value)
      if (before.generation > of.generation) return null // a new code was issued meanwhile: this one signs nobody in
      return { generation: of.generation, ...next(asOf(of, before)) } satisfies Stored
    })
    return changed?.devices ?? []
  }
}

const readable = (value: unknown): Stored => (value === null ? NONE : stored.parse(value))

/** What was signed in by an earlier generation is no more. */
const asOf = ({ generation }: DevicesOf, kept: Stored): Stored => (kept.generation === generation ? kept : NONE)
