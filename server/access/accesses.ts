import { timingSafeEqual } from 'node:crypto'
import * as z from 'zod'
import { id, instant } from '#shared/floor/scalars.ts'
import { accessIdOf, type AccessCard } from '#shared/protocol/http.ts'
import { changeDocument } from '#server/documents/changeDocument.ts'
import type { DocumentKey, Documents } from '#server/documents/documents.ts'
import { hashesOf, newCode } from './code.ts'
import { followAccesses } from './followAccesses.ts'
import type { KeyRing } from './keys.ts'

/** Who did it: an access and its device; null: whoever runs the server. */
const author = z.nullable(z.strictObject({ accessId: id, device: z.string() }))
export type Author = z.infer<typeof author>

/** What was done with an access: a new code, the code and all sessions ended, all sessions ended. */
const deed = z.strictObject({ kind: z.enum(['issued', 'revoked', 'signed-out']), at: instant, by: author })
export type Deed = z.infer<typeof deed>

/** An entry of the log: how far it was, and when. */
const logPoint = z.strictObject({ version: z.int().min(1), at: instant })
export type LogPoint = z.infer<typeof logPoint>

/** The roles that have an access. */
const holding = z.enum(['chair', 'secretariat', 'screen', 'booth', 'panellist', 'rapporteur', 'delegation'])

/** Who may come in: one record for each role of a meeting, each delegation, each booth and each panellist. Holds a hash of the code, no code. */
export const access = z.strictObject({
  meetingId: id, accessId: id, role: holding, delegationId: z.nullable(id), seat: z.optional(id),
  /** Null: revoked, nobody comes in. */
  codeHash: z.nullable(z.string()),
  /** Sessions of an earlier one have ended. */
  generation: z.int().min(1),
  /** After which entry of the log its code was issued; null: before the first, or nobody wrote it down. */
  issuedAfter: z.nullable(logPoint).default(null),
  /** The last of them last. */
  deeds: z.array(deed).default([]),
})
export type Access = z.infer<typeof access>

const pointer = z.strictObject({ meetingId: id, accessId: id })

export interface Holder {
  role: Access['role']
  delegationId: string | null
  /** The language of a booth, the person of a panellist. */
  seat?: string
}

/** By whom a code is issued, and how far the log of its meeting was when they were seen to take part; null: nobody looked. */
interface Issuing {
  by: Author
  after: LogPoint | null
}

const MOST_DEEDS = 20

export const recordKey = (meetingId: string, accessId: string): DocumentKey => `access/${meetingId}/${accessId}`
export const codeKey = (hash: string): DocumentKey => `code/${hash}`

/** Every call rejects with `StoreAway`. */
export class Accesses {
  readonly #documents: Documents
  readonly #keys: KeyRing
  readonly #now: () => number

  /** `keys`: what hashes of codes are keyed with; without them the store's data give no code away. */
  constructor(documents: Documents, keys: KeyRing, now: () => number) {
    this.#documents = documents
    this.#keys = keys
    this.#now = now
  }

  /** Issues a new code for a holder; an old one stops working, and so do its sessions. */
  async issue(meetingId: string, holder: Holder, after: LogPoint | null = null): Promise<AccessCard> {
    return (await this.renew(meetingId, holder, { by: null, after })).card
  }

  /** The same for a holder who never had one; else nothing, and what they have goes on. */
  async issueOnce(meetingId: string, holder: Holder): Promise<void> {
    if ((await this.find(meetingId, accessIdOf(holder))) === null) await this.#issue(meetingId, holder, { by: null, after: null }, before => before === null)
  }

  /** The same, with the access that the code opens: another one may follow it at once. */
  async renew(meetingId: string, holder: Holder, issuing: Issuing): Promise<{ card: AccessCard; access: Access }> {
    const { card, access: issued } = await this.#issue(meetingId, holder, issuing, () => true)
    if (issued === null) throw new Error('a new code was not issued')
    return { card, access: issued }
  }

  async #issue(meetingId: string, holder: Holder, { by, after }: Issuing, isWanted: (before: Access | null) => boolean): Promise<{ card: AccessCard; access: Access | null }> {
    const accessId = accessIdOf(holder)
    const code = newCode()
    const [codeHash] = hashesOf(code, this.#keys)
    if (codeHash === undefined) throw new Error('a new code is not a code')
    await this.#documents.put(codeKey(codeHash), { meetingId, accessId }, null)
    const nobodyYet: Access = { meetingId, accessId, ...holder, codeHash: null, generation: 0, issuedAfter: null, deeds: [] }
    const issued = (before: Access | null): Access | null => (isWanted(before) ? { ...(before ?? nobodyYet), ...holder, codeHash, issuedAfter: after } : null)
    const made = await this.#change(meetingId, accessId, issued, this.#deed('issued', by))
    if (made === null) await this.#documents.delete(codeKey(codeHash))
    return { card: { accessId, ...holder, code }, access: made }
  }

  /** From now on nobody comes in by this access, and whoever is in goes; false when there is none. */
  async revoke(meetingId: string, accessId: string, by: Author): Promise<boolean> {
    return (await this.#change(meetingId, accessId, before => before && { ...before, codeHash: null }, this.#deed('revoked', by))) !== null
  }

  /** The same of what was given until then; what was issued since, or is revoked already, stays as it is. */
  async revokeGiven(meetingId: string, accessId: string, { until, by }: { until: LogPoint; by: Author }): Promise<void> {
    await this.#change(meetingId, accessId, before => (before === null || before.codeHash === null || isIssuedSince(before, until) ? null : { ...before, codeHash: null }), this.#deed('revoked', by))
  }

  /** Ends all sessions of an access; its code opens new ones. False when there is none. */
  async endSessions(meetingId: string, accessId: string, by: Author): Promise<boolean> {
    return (await this.#change(meetingId, accessId, before => before, this.#deed('signed-out', by))) !== null
  }

  /** The access a typed code opens; null for a wrong one. */
  async byCode(typed: string): Promise<Access | null> {
    let found: Access | null = null
    for (const hash of hashesOf(typed, this.#keys)) found ??= await this.#byHash(hash)
    return found
  }

  async find(meetingId: string, accessId: string): Promise<Access | null> {
    const stored = await this.#documents.get(recordKey(meetingId, accessId))
    return stored === null ? null : access.parse(stored.value)
  }

  /** Those of a meeting that these ids name, and that are there. */
  async those(meetingId: string, accessIds: readonly string[]): Promise<Access[]> {
    const found = await Promise.all(accessIds.map(accessId => this.find(meetingId, accessId)))
    return found.filter(one => one !== null)
  }

  /** Hears of every access that was issued anew or revoked, on any node. */
  follow(onChange: (meetingId: string, accessId: string) => void): () => void {
    return followAccesses(this.#documents, 'access/', onChange)
  }

  async #byHash(hash: string): Promise<Access | null> {
    const stored = await this.#documents.get(codeKey(hash))
    if (stored === null) return null
    const { meetingId, accessId } = pointer.parse(stored.value)
    const found = await this.find(meetingId, accessId)
    return found !== null && isSame(found.codeHash ?? '', hash) ? found : null
  }

  /** Each change ends the sessions there are. The record first: what it names no more opens nothing, if the server dies before it is swept away. */
  async #change<T extends Access | null>(meetingId: string, accessId: string, next: (before: Access | null) => T, done: Deed): Promise<T> {
    let old = null as string | null
    const record = await changeDocument(this.#documents, recordKey(meetingId, accessId), value => {
      const before = value === null ? null : access.parse(value)
      old = before?.codeHash ?? null
      const changed = next(before)
      return changed && { ...changed, generation: changed.generation + 1, deeds: lastOf([...changed.deeds, done]) }
    })
    if (old !== null && record !== null && old !== record.codeHash) await this.#documents.delete(codeKey(old))
    return record
  }

  #deed(kind: Deed['kind'], by: Author): Deed {
    return { kind, at: this.#now(), by }
  }
}

/** By the log where that is known: its time may be ahead of the clock, and stands still until the clock is there. */
function isIssuedSince({ issuedAfter, deeds }: Access, { version, at }: LogPoint): boolean {
  if (issuedAfter !== null) return issuedAfter.version >= version && issuedAfter.at >= at
  return (deeds.findLast(isIssue)?.at ?? 0) > at
}

const isIssue = ({ kind }: Deed): boolean => kind === 'issued'

/** The last deeds, and among them always the issue of the code, however often all were signed out since. */
function lastOf(deeds: readonly Deed[]): Deed[] {
  const last = deeds.slice(-MOST_DEEDS)
  const issue = deeds.findLast(isIssue)
  return issue === undefined || last.includes(issue) ? last : [issue, ...last.slice(1)]
}

function isSame(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
}
