import { randomBytes } from 'node:crypto'
import * as z from 'zod'
import type { Gender } from '#shared/floor/category.ts'
import { documentOf } from '#shared/floor/inscribing/documentOf.ts'
import { mayReadDocument } from '#shared/floor/inscribing/noteDocument.ts'
import type { Actor, Meeting } from '#shared/floor/model.ts'
import type { GenderTotals } from '#shared/floor/statistics/genderTotals.ts'
import { speaker, type Speaker } from '#shared/protocol/http.ts'
import { LIFETIME_MS } from '#shared/protocol/lifetime.ts'
import type { SubmitReply } from '#shared/protocol/messages.ts'
import { canonical } from '#shared/sync/canonical.ts'
import type { OpenMeeting } from '#server/meetings/openMeeting.ts'
import type { Standing } from '#server/meetings/standing.ts'
import { sha256 } from '#server/meetings/sealing.ts'
import type { DocumentKey, Documents } from './documents.ts'
import { toldCommands } from './namedCommand.ts'
import { keptGenderTotals } from './keptGenderTotals.ts'
import { currentKey, keyOf } from './speakerKeys.ts'

const stored = z.strictObject({ speaker, salt: z.string(), issuedAt: z.int() })
type Kept = z.infer<typeof stored>

/**
 * So many speakers of one delegation a meeting knows of, also of requests that were taken back: each stays in what those presiding are handed
 * whole (I15). A delegation that asks and takes back for hours would else make that longer than any line takes.
 */
export const MOST_OF_DELEGATION = 200

/** What somebody wants of the speaker of a request. */
export interface SpeakerPress {
  requestId: string
  actor: Actor
  commandId: string
  issuedAt: number
}

/**
 * The speakers' names, beside the log. I14: the document is written first, under the id of its command, and is read only
 * once the log names that command: if the log cannot be told, nothing has changed, and what was written is swept away.
 * The other way round the log would tell of what nobody can read. Every call rejects with `StoreAway`.
 */
export class Speakers {
  readonly #documents: Documents
  readonly #now: () => number
  /** Up to which version of a log that is deleted, of each request. */
  readonly #swept = new WeakMap<Standing, Map<string, number>>()

  constructor(documents: Documents, now: () => number) {
    this.#documents = documents
    this.#now = now
  }

  /** I13: null for whoever may not know it, as where there is none. */
  async read(open: OpenMeeting, requestId: string, actor: Actor): Promise<{ speaker: Speaker; digest: string } | null> {
    const { meeting } = open.standing
    const digest = digestIn(meeting, requestId)
    const key = currentKey(open.standing, requestId)
    if (digest === null || key === null || !mayReadDocument(meeting, requestId, actor)) return null
    const kept = await this.#kept(key)
    return kept !== null && digestOf(kept) === digest ? { speaker: asToldTo(actor, kept.speaker), digest } : null
  }

  /** What may be known of the genders of those who spoke; null while the meeting goes on. */
  genderTotals(open: OpenMeeting): Promise<GenderTotals | null> {
    return keptGenderTotals(this.#documents, open, requestId => this.#genderOf(open, requestId))
  }

  /** Sent again with the same id it acts once: the document that is there already is taken, with its salt. */
  async write(open: OpenMeeting, press: SpeakerPress, named: Speaker): Promise<SubmitReply> {
    // A delegation says it of itself or nobody does: totals that others could fill up would tell of those who are in them.
    if (named.gender !== undefined && press.actor.role !== 'delegation') return { ok: false, code: 'not-permitted' }
    if (isOneMore(open.standing.meeting, press)) return { ok: false, code: 'too-many' }
    for (;;) {
      const reply = await this.#writeOnce(open, press, named)
      if (reply.ok || reply.code !== 'something-since') return reply
    }
  }

  /** `something-since`: the speaker changed while those presiding wrote, and with it perhaps what the delegation says. */
  async #writeOnce(open: OpenMeeting, press: SpeakerPress, named: Speaker): Promise<SubmitReply> {
    const { requestId, actor } = press
    const key = keyOf(open.meetingId, requestId, press.commandId)
    const seen = digestIn(open.standing.meeting, requestId)
    const isAsSeen = (meeting: Meeting): boolean => digestIn(meeting, requestId) === seen
    const made: Kept = { speaker: await this.#withGender(open, press, named), salt: randomBytes(24).toString('base64url'), issuedAt: press.issuedAt }
    const isNew = await this.#documents.put(key, made, null)
    const kept = isNew ? made : await this.#kept(key)
    if (kept === null) return { ok: false, code: 'try-again' } // swept away between the two
    if (canonical(asToldTo(actor, kept.speaker)) !== canonical(named)) return { ok: false, code: 'id-reused' }
    const isAsSaid = kept.speaker.gender === made.speaker.gender
    const reply = await this.#tell(open, press, digestOf(kept), actor.role === 'delegation' ? undefined : meeting => isAsSaid && isAsSeen(meeting))
    if (!reply.ok && reply.code === 'something-since') {
      // An earlier sending left what the delegation said before that. As long as that is not certain, it may be the other way round.
      if (!isAsSaid && isAsSeen(open.standing.meeting)) await this.#documents.delete(key)
      return reply
    }
    // Not where the answer is not known: the entry may be there, and would name it.
    const isRefused = !reply.ok && reply.code !== 'try-again' && currentKey(open.standing, requestId) !== key
    if (isRefused) await this.#documents.delete(key)
    // The same press may have been refused a moment ago at another node, which swept it away.
    if (reply.ok && !isNew) await this.#documents.put(key, kept, null)
    if (reply.ok) await this.#sweep(open, requestId, press.commandId)
    return reply
  }

  /** The log first: a name that could not be deleted yet is read no more, and whoever asks again deletes it. */
  async delete(open: OpenMeeting, press: SpeakerPress): Promise<SubmitReply> {
    const reply = await this.#tell(open, press, null)
    if (reply.ok || reply.code === 'nothing-changed') await this.#sweep(open, press.requestId, press.commandId)
    return reply
  }

  /** I14: deletes what the logs of these meetings do not name and never can, for its command is too old: where a server died between the two. */
  async sweepLeft(meetings: readonly OpenMeeting[]): Promise<void> {
    const keys = await this.#documents.keys('speaker/') // once for all: the store looks through all it has
    const deadline = this.#now() - 2 * LIFETIME_MS // from before it is looked what the logs name
    for (const open of meetings) {
      await open.readOn() // a node that has not heard yet that a name is there would take it for what was left over
      const { standing, meetingId } = open
      const named = new Set(standing.meeting.documents.map(({ requestId }) => currentKey(standing, requestId)))
      for (const key of keys.filter(one => one.startsWith(`speaker/${meetingId}/`))) {
        const isOld = !named.has(key) && ((await this.#kept(key))?.issuedAt ?? 0) < deadline
        if (isOld) await this.#documents.delete(key)
      }
    }
  }

  /** Those presiding correct a name, and leave what the delegation has said of its speaker: they neither see it nor take it away. */
  async #withGender(open: OpenMeeting, { requestId, actor }: SpeakerPress, named: Speaker): Promise<Speaker> {
    const gender = actor.role === 'delegation' ? null : await this.#genderOf(open, requestId)
    return gender === null ? named : { ...named, gender }
  }

  async #genderOf({ standing }: OpenMeeting, requestId: string): Promise<Gender | null> {
    const [digest, key] = [digestIn(standing.meeting, requestId), currentKey(standing, requestId)]
    const kept = digest === null || key === null ? null : await this.#kept(key)
    return kept !== null && digestOf(kept) === digest ? (kept.speaker.gender ?? null) : null
  }

  #tell(open: OpenMeeting, { requestId, actor, commandId, issuedAt }: SpeakerPress, digest: string | null, finds?: (meeting: Meeting) => boolean): Promise<SubmitReply> {
    return open.submit({ command: { type: 'noteDocument', requestId, kind: 'speaker', digest }, actor, commandId, issuedAt, finds })
  }

  /**
   * What the log named once and names no more. Where it lay is known: to ask the store for its keys takes the longer the more meetings it holds.
   * Each is deleted once, and not again with whatever comes after it: whoever writes for hours would else have thousands deleted at each press.
   * @param own may have been put once more just now, however long ago the log told of it
   */
  async #sweep({ standing, meetingId }: OpenMeeting, requestId: string, own: string): Promise<void> {
    const swept = this.#sweptOf(standing)
    const current = currentKey(standing, requestId)
    const told = toldCommands(standing, requestId, 'speaker', swept.get(requestId))
    const before = (documentOf(standing.meeting, requestId, 'speaker')?.version ?? 1) - 1
    for (const commandId of new Set([...told, own])) {
      const key = keyOf(meetingId, requestId, commandId)
      if (key !== current) await this.#documents.delete(key)
    }
    swept.set(requestId, Math.max(before, swept.get(requestId) ?? 0))
  }

  #sweptOf(standing: Standing): Map<string, number> {
    const swept = this.#swept.get(standing) ?? new Map<string, number>()
    this.#swept.set(standing, swept)
    return swept
  }

  async #kept(key: DocumentKey): Promise<Kept | null> {
    const found = await this.#documents.get(key)
    return found === null ? null : stored.parse(found.value)
  }
}

/** Of a request of which nothing is known yet, by a delegation that has told of as many as it may. */
function isOneMore(meeting: Meeting, { requestId, actor: { role, delegationId } }: SpeakerPress): boolean {
  if (role !== 'delegation' || documentOf(meeting, requestId, 'speaker') !== null) return false
  return meeting.documents.filter(known => known.kind === 'speaker' && known.delegationId === delegationId).length >= MOST_OF_DELEGATION
}

/** The gender is for nobody but the delegation. */
function asToldTo({ role }: Actor, { gender, ...named }: Speaker): Speaker {
  return role === 'delegation' && gender !== undefined ? { ...named, gender } : named
}

const digestOf = ({ speaker: named, salt }: Kept): string => sha256(canonical({ speaker: named, salt }))

/** Of what the log names; null: nothing, or it was deleted. */
const digestIn = (meeting: Meeting, requestId: string): string | null => documentOf(meeting, requestId, 'speaker')?.digest ?? null
