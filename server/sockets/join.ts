import { joinMessage, type JoinReply } from '#shared/protocol/messages.ts'
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts'
import { audienceOf } from '#shared/floor/visibility.ts'
import type { Actor } from '#shared/floor/model.ts'
import type { Code } from '#shared/protocol/codes.ts'
import type { Cursor } from '#shared/sync/frame.ts'
import { enteredWith, ONLOOKER, PUBLIC, type Doorkeepers, type Doors } from '#server/access/authenticate.ts'
import { isHandedOn } from '#server/access/handedOn.ts'
import type { Session } from '#server/access/sessions.ts'
import type { Meetings } from '#server/meetings/meetings.ts'
import type { OpenMeeting } from '#server/meetings/openMeeting.ts'
import { shownItems, shownMeeting } from '#server/meetings/shown.ts'
import { accessOf } from './addresses.ts'
import type { Hearing } from './hearing.ts'
import type { Limits } from './limits.ts'
import type { Turns } from './turns.ts'
import type { Joined } from './types.ts'

export interface JoinParts extends Doors {
  hearing: Pick<Hearing, 'hears' | 'isBehind'>
  /** The doors by what this node has heard: only a yes of theirs counts. */
  heard: Doorkeepers
  meetings: Meetings
  limits: Pick<Limits, 'mayJoinAs' | 'mayJoinOutside'>
  turns: Pick<Turns, 'take'>
  now: () => number
}

export interface JoinOutcome {
  reply: JoinReply
  joined: Joined | null
  /** What its browser holds now is not what the line was opened with, or will not be in a moment: no word of an end, but another line. */
  mustComeAnew?: true
}
export type Asked = { ok: true; meetingId: string; accessId: string; cursor: Cursor | null }
type No = { ok: false; code: Code }

/** Beyond so many entries the whole meeting is shorter. */
export const MOST_ITEMS = 500
/** Those presiding may read on from further back, as far as it can be told in one answer: three megabytes, in a fifth of a second. */
export const MOST_ITEMS_PRESIDING = 4000
/** The same of who has no session: each is written by itself, where the whole meeting is kept ready. */
export const MOST_ITEMS_OUTSIDE = 50

/** What a line asks to be let into, parsed. */
export function askedToJoin(message: unknown): Asked | No {
  const parsed = joinMessage.safeParse(message)
  if (!parsed.success) return { ok: false, code: isOtherProtocol(message) ? 'unknown-protocol' : 'malformed' }
  const { protocol, ...asked } = parsed.data
  return protocol === PROTOCOL_VERSION ? { ok: true, ...asked } : { ok: false, code: 'unknown-protocol' }
}

const no = (code: Code): JoinOutcome => ({ reply: { ok: false, code }, joined: null })

/** Lets a line into a meeting by its session, and brings it from where it stands to where the log is. */
export async function join(parts: JoinParts, { meetingId, accessId, cursor }: Asked, session: Session | null): Promise<JoinOutcome> {
  if (parts.hearing.isBehind) return no('try-again')
  // It would not hear if this session ended.
  if (accessId !== PUBLIC && !(await parts.hearing.hears())) return no('try-again')
  const actor = accessId === PUBLIC ? ONLOOKER : await actorOf(parts, session)
  if ('reply' in actor) return actor
  const open = await parts.meetings.find(meetingId)
  if (open === null) return no('unknown-meeting')
  // Who comes from another node may have seen more than this one has heard: what is shown must not go back.
  if (cursor !== null && cursor.version > open.standing.position.version) await open.readOn()
  await parts.turns.take()
  return { reply: replyFrom(open, actor, cursor, parts.now()), joined: { open, accessId, actor } }
}

/** Who comes in by a session, or why nobody does. */
async function actorOf(parts: JoinParts, session: Session | null): Promise<Actor | JoinOutcome> {
  if (session === null) return no('no-session')
  const { limits } = parts
  const known = await enteredWith(parts.heard, session)
  // Each session that has ended names a device of its own, and the store is asked of it: whoever holds many would have the joins of them all.
  if (known === null && !(await limits.mayJoinOutside())) return no('too-many')
  const entered = known ?? (await enteredWith(parts, session))
  if (entered === null) return (await isHandedOn(parts.accesses, session, parts.now())) ? { ...no('try-again'), mustComeAnew: true } : no('no-session')
  return (await limits.mayJoinAs(accessOf(session.meetingId, session.accessId), entered.actor)) ? entered.actor : no('too-many')
}

/** A window of another version may send what we cannot read: it should hear that, not that it is malformed. */
function isOtherProtocol(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'protocol' in message && message.protocol !== PROTOCOL_VERSION
}

/** The entries since the cursor; the whole meeting when the cursor is of another log, meeting or audience, or far behind. */
function replyFrom(open: OpenMeeting, actor: Actor, from: Cursor | null, now: number): JoinReply {
  const { meetingId, standing } = open
  const audience = audienceOf(actor)
  const cursor: Cursor = { meetingId, audience, ...standing.position }
  const fits = from !== null && from.meetingId === meetingId && from.audience === audience
  const entries = fits ? standing.since(from) : null
  if (entries !== null && entries.length <= mostItemsFor(actor)) {
    return { ok: true, actor, now, cursor, meeting: null, items: shownItems(entries, audience) }
  }
  return { ok: true, actor, now, cursor, meeting: shownMeeting(standing.meeting, audience), items: [] }
}

function mostItemsFor(actor: Actor): number {
  if (actor.role === 'public') return MOST_ITEMS_OUTSIDE
  return audienceOf(actor) === 'presiding' ? MOST_ITEMS_PRESIDING : MOST_ITEMS
}
