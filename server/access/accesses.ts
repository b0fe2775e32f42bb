import * as z from 'zod'
import { role, type Role } from '#shared/floor/model.ts'
import { id } from '#shared/floor/scalars.ts'
import { accessIdOf, type AccessCard } from '#shared/protocol/http.ts'
import type { Documents } from '#server/documents/documents.ts'
import { hashCode, newCode } from './code.ts'

/** Who may come in: one record for each role of a meeting, each delegation, each booth and each panellist. Holds a hash of the code, no code. */
const access = z.strictObject({ meetingId: id, accessId: id, role, delegationId: z.nullable(id), seat: z.optional(id), codeHash: z.string(), generation: z.int().min(1) })
export type Access = z.infer<typeof access>

const pointer = z.strictObject({ meetingId: id, accessId: id })

export interface Holder {
  role: Exclude<Role, 'clock' | 'public'>
  delegationId: string | null
  /** The language of a booth, the person of a panellist. */
  seat?: string
}

const recordKey = (meetingId: string, accessId: string): string => `access/${meetingId}/${accessId}`
const codeKey = (hash: string): string => `code/${hash}`

export class Accesses {
  readonly #documents: Documents
  readonly #key: Uint8Array

  /** `key`: what hashes of codes are keyed with; without it the store's data give no code away. */
  constructor(documents: Documents, key: Uint8Array) {
    this.#documents = documents
    this.#key = key
  }

  /** Issues a new code for a holder; an old one stops working, and so do its sessions. Rejects with `StoreAway`. */
  async issue(meetingId: string, holder: Holder): Promise<AccessCard> {
    const accessId = accessIdOf(holder)
    const key = recordKey(meetingId, accessId)
    const code = newCode()
    const codeHash = hashCode(code, this.#key)
    if (codeHash === null) throw new Error('a new code is not a code')
    await this.#documents.put(codeKey(codeHash), { meetingId, accessId }, null)
    for (;;) {
      const stored = await this.#documents.get(key)
      const before = stored === null ? null : access.parse(stored.value)
      const record: Access = { meetingId, accessId, ...holder, codeHash, generation: (before?.generation ?? 0) + 1 }
      if (!(await this.#documents.put(key, record, stored?.revision ?? null))) continue // somebody else issued one: once more
      if (before !== null) await this.#documents.delete(codeKey(before.codeHash))
      return { accessId, ...holder, code }
    }
  }

  /** The access a typed code opens; null for a wrong one. */
  async byCode(typed: string): Promise<Access | null> {
    const hash = hashCode(typed, this.#key)
    const stored = hash === null ? null : await this.#documents.get(codeKey(hash))
    if (stored === null) return null
    const { meetingId, accessId } = pointer.parse(stored.value)
    const found = await this.find(meetingId, accessId)
    return found?.codeHash === hash ? found : null
  }

  async find(meetingId: string, accessId: string): Promise<Access | null> {
    const stored = await this.#documents.get(recordKey(meetingId, accessId))
    return stored === null ? null : access.parse(stored.value)
  }

  /** Hears of every access that was issued anew or revoked, on any node. */
  follow(onChange: (meetingId: string, accessId: string) => void): () => void {
    return this.#documents.follow('access/', key => {
      const [, meetingId, accessId] = key.split('/')
      if (meetingId !== undefined && accessId !== undefined) onChange(meetingId, accessId)
    })
  }
}
