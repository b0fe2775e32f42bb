import type { KeyRing } from '#server/access/keys.ts'
import type { Documents } from '#server/documents/documents.ts'
import { namedCommand, toldCommands } from '#server/documents/namedCommand.ts'
import { TRY_AGAIN } from '#server/meetings/batch.ts'
import type { OpenMeeting } from '#server/meetings/openMeeting.ts'
import { OneAfterAnother } from '#server/oneAfterAnother.ts'
import { documentOf } from '#shared/floor/inscribing/documentOf.ts'
import { isTextOver, mayReadText } from '#shared/floor/inscribing/readingText.ts'
import type { Actor, Meeting } from '#shared/floor/model.ts'
import { allRequests } from '#shared/floor/readingRequests.ts'
import { LIFETIME_MS } from '#shared/protocol/lifetime.ts'
import type { SubmitReply } from '#shared/protocol/messages.ts'
import { KeptTexts, type Place, type Text } from './keptTexts.ts'
import { formerPlaces, namedPlaces } from './namedPlaces.ts'

/** What somebody wants of the text of a request's statement. */
export interface TextPress {
  requestId: string
  actor: Actor
  commandId: string
  issuedAt: number
}

/** All texts of one meeting together, bytes: a store that is full stops the meeting. Three hundred of the longest statements are a tenth. */
const MOST_OF_MEETING = 256 * 1024 * 1024
/** Those of one delegation: it takes a dozen that mean it to keep the others from theirs. */
export const MOST_OF_DELEGATION = 20 * 1024 * 1024

/**
 * The texts of statements, beside the log and encrypted. I16: a text is written first, under the id of its command, and counts
 * once the log names that command (I14). Every call rejects with `StoreAway`.
 */
export class Texts {
  readonly #kept: KeptTexts
  readonly #now: () => number
  readonly #writing = new OneAfterAnother()

  constructor(documents: Documents, ring: KeyRing, now: () => number) {
    this.#kept = new KeptTexts(documents, ring)
    this.#now = now
  }

  /** I17: null for whoever may not read it, before anything is asked of the store: the answer is as quick as where there is none. `mark`: another for each text. */
  find({ standing, meetingId }: OpenMeeting, requestId: string, actor: Actor): { place: Place; mark: string } | null {
    const { meeting } = standing
    const commandId = namedCommand(standing, requestId, 'text')
    if (commandId === null || isTextOver(meeting, this.#now()) || !mayReadText(meeting, requestId, actor)) return null
    return { place: { meetingId, requestId, commandId }, mark: documentOf(meeting, requestId, 'text')?.digest ?? '' }
  }

  /** What was found: `locked`: with a secret that this server was not given; null: it is gone meanwhile; `busy`: there is no room for its bytes. */
  read(place: Place, mayHold: (bytes: number) => boolean): Promise<Text | 'locked' | 'busy' | null> {
    return this.#kept.read(place, mayHold)
  }

  /**
   * Sent again with the same id it acts once. Those of one delegation one after the other: two at once would not see each other in its room.
   * @param isAwaited whether whoever sent it still waits for the answer: when its turn comes and they have hung up, it is put nowhere, and what they sent after it waits no longer
   */
  write(open: OpenMeeting, press: TextPress, text: Text, isAwaited: () => boolean): Promise<SubmitReply> {
    const owner = ownerOf(open.standing.meeting, press)
    return this.#writing.do(`${open.meetingId}/${owner}`, async () => (isAwaited() ? this.#write(open, press, text) : TRY_AGAIN))
  }

  /** The log first: a text that could not be deleted yet is read no more, and `watchTexts` deletes it. */
  async delete(open: OpenMeeting, press: TextPress): Promise<SubmitReply> {
    const reply = await this.#tell(open, press, null)
    if (reply.ok || reply.code === 'nothing-changed') await this.sweepRequest(open, press.requestId)
    return reply
  }

  /** What the log named once and names no more. */
  async sweepRequest({ standing }: OpenMeeting, requestId: string): Promise<void> {
    for (const place of formerPlaces(standing, requestId)) await this.#kept.destroy(place)
  }

  /** The same, and what it can name never, for its command is too old: where a server died between the two. */
  async sweepPlace({ standing }: OpenMeeting, place: Place): Promise<void> {
    const { requestId, commandId } = place
    if (commandId === namedCommand(standing, requestId, 'text')) return
    const isTold = toldCommands(standing, requestId, 'text').has(commandId)
    const issuedAt = isTold ? 0 : ((await this.#kept.find(place))?.issuedAt ?? 0)
    if (issuedAt < this.#now() - 2 * LIFETIME_MS) await this.#kept.destroy(place)
  }

  places(): Promise<Place[]> {
    return this.#kept.places()
  }

  async #write(open: OpenMeeting, press: TextPress, text: Text): Promise<SubmitReply> {
    const place: Place = { meetingId: open.meetingId, requestId: press.requestId, commandId: press.commandId }
    if (await this.#isFull(open, press, text)) return { ok: false, code: 'too-large' }
    const put = await this.#kept.put(place, text, press.issuedAt)
    if (put === null) return { ok: false, code: 'try-again' } // swept away between the two
    if (!put.isSame) return { ok: false, code: 'id-reused' }
    const reply = await this.#tell(open, press, put.digest)
    // Not where the answer is not known: the entry may be there, and would name it.
    const isRefused = !reply.ok && reply.code !== 'try-again' && namedCommand(open.standing, press.requestId, 'text') !== press.commandId
    if (isRefused) await this.#kept.destroy(place)
    if (!reply.ok) return reply
    // The same press may have been refused a moment ago at another node, which swept it away.
    const isGone = ((await this.#kept.find(place))?.key ?? null) === null
    if (isGone && namedCommand(open.standing, press.requestId, 'text') === press.commandId) await this.#kept.put(place, text, press.issuedAt, put.key)
    await this.sweepRequest(open, press.requestId)
    return reply
  }

  /** Without the text whose place it takes. */
  async #isFull({ standing }: OpenMeeting, press: TextPress, { bytes }: Text): Promise<boolean> {
    const owner = ownerOf(standing.meeting, press)
    const others = namedPlaces(standing).filter(({ requestId, delegationId }) => requestId !== press.requestId || delegationId !== owner)
    const sizes = await Promise.all(others.map(async place => ({ delegationId: place.delegationId, bytes: (await this.#kept.find(place))?.bytes ?? 0 })))
    const sumOf = (counted: typeof sizes): number => counted.reduce((sum, one) => sum + one.bytes, bytes.length)
    return sumOf(sizes) > MOST_OF_MEETING || sumOf(sizes.filter(({ delegationId }) => delegationId === owner)) > MOST_OF_DELEGATION
  }

  #tell(open: OpenMeeting, { requestId, actor, commandId, issuedAt }: TextPress, digest: string | null): Promise<SubmitReply> {
    return open.submit({ command: { type: 'noteDocument', requestId, kind: 'text', digest }, actor, commandId, issuedAt })
  }
}

/** The delegation whose room it takes: its own, whatever request it names; else that of the request. */
function ownerOf(meeting: Meeting, { requestId, actor }: TextPress): string | null {
  if (actor.role === 'delegation') return actor.delegationId
  return allRequests(meeting).find(request => request.requestId === requestId)?.delegationId ?? null
}
