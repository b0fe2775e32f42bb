import * as z from 'zod/mini'
import { command } from '#shared/floor/commands.ts'
import { meeting } from '#shared/floor/meeting.ts'
import { actor } from '#shared/floor/model.ts'
import { id, instant, version } from '#shared/floor/scalars.ts'
import { item, seenEntry } from '#shared/sync/entry.ts'
import { cursor } from '#shared/sync/frame.ts'
import type { ClockReply } from './clockReply.ts'
import { CODES } from './codes.ts'
import { commandId } from './commandId.ts'
import type { ForScreens, ScreenSignReply } from './screens.ts'
import type { ScreenSteerReply } from './screensAsked.ts'
import type { ForPresiding } from './screensHere.ts'
import { boothPresence, ownPresence, signal, type SignalReply } from './signals.ts'

/** Every message, both ways. Socket.io's event maps are inferred from these. */

const code = z.enum(CODES)
const no = z.strictObject({ ok: z.literal(false), code })

/** `meeting:join`: which meeting, by which of the browser's accesses, and where the window stands. */
export const joinMessage = z.strictObject({
  protocol: z.int(),
  meetingId: id,
  accessId: id,
  cursor: z.nullable(cursor),
})
export type JoinMessage = z.infer<typeof joinMessage>

/** Answer to `meeting:join`: the entries since the cursor, or a snapshot where the cursor does not fit. */
export const joinReply = z.union([
  z.strictObject({ ok: z.literal(true), actor, now: instant, cursor, meeting: z.nullable(meeting), items: z.array(item) }),
  no,
])
export type JoinReply = z.infer<typeof joinReply>

/** `command:submit`. A command older than LIFETIME_MS at the moment of decision is refused. */
export const submitMessage = z.strictObject({ commandId, issuedAt: instant, command })
export type SubmitMessage = z.infer<typeof submitMessage>

const by = z.strictObject({ role: z.enum(['chair', 'secretariat', 'delegation', 'clock']), device: z.string() })
const named = { version, by, kind: z.string(), subjectId: z.nullable(z.string()) }
/** `undone`: what this act undid, if it undid something. */
const refusedAct = z.strictObject({ ...named, at: instant, undone: z.optional(z.strictObject({ ...named, count: z.int() })) })

/** Answer to `command:submit`: the version of its entry, or why not and, for those who may know, who was first. */
export const submitReply = z.union([
  z.strictObject({ ok: z.literal(true), version }),
  z.strictObject({ ok: z.literal(false), code, act: z.optional(refusedAct) }),
])
export type SubmitReply = z.infer<typeof submitReply>

/** `meeting:entries`: everything since the last such message. */
export const entriesMessage = z.strictObject({ items: z.array(item).check(z.minLength(1)) })
export type EntriesMessage = z.infer<typeof entriesMessage>

/**
 * `meeting:own`: of the entries that the next `meeting:entries` brings, those of which a delegation sees more than others do.
 * So that message is the same for all, and each has its own besides (`withOwn`).
 */
export const ownMessage = z.strictObject({ items: z.array(seenEntry).check(z.minLength(1)) })
export type OwnMessage = z.infer<typeof ownMessage>

/**
 * `meeting:presence`: who is connected, on all nodes together. Those presiding hear how many devices preside, how many screens
 * and how many delegations there are, how many booths where there are any, and what how many of them signal; a delegation or a panellist how many devices of its
 * own; a booth what it signals; nobody else hears anything.
 */
export const presenceMessage = z.union([
  z.strictObject({
    kind: z.literal('presiding'), chair: z.int(), secretariat: z.int(), screens: z.int(), delegations: z.int(),
    booths: z.optional(z.int()), signals: z.optional(z.array(z.strictObject({ signal, booths: z.int() }))),
  }),
  ownPresence,
  boothPresence,
])
export type PresenceMessage = z.infer<typeof presenceMessage>

export interface ToServer {
  'meeting:join': (message: unknown, answer: (reply: JoinReply) => void) => void
  'command:submit': (message: unknown, answer: (reply: SubmitReply) => void) => void
  'clock:ask': (message: unknown, answer: (reply: ClockReply) => void) => void
  'booth:signal': (message: unknown, answer: (reply: SignalReply) => void) => void
  'screen:sign': (message: unknown, answer: (reply: ScreenSignReply) => void) => void
  'screen:steer': (message: unknown, answer: (reply: ScreenSteerReply) => void) => void
}

/** What a message is answered with. */
export type ReplyTo<Message extends keyof ToServer> = Parameters<Parameters<ToServer[Message]>[1]>[0]

export interface FromServer {
  /** Before the line is there: what was asked with its first packet will be answered. */
  'line:joining': () => void
  /** Answer to a join that came with the first packet of the line. */
  'meeting:joined': (reply: JoinReply) => void
  'meeting:entries': (message: EntriesMessage) => void
  'meeting:own': (message: OwnMessage) => void
  /** The log was replaced: join again, with the cursor. */
  'meeting:rejoin': () => void
  /** This node is about to stop, or hears nothing of its store: make another line, join there with the cursor, and leave this one, which is served until then. */
  'line:leave': () => void
  'meeting:presence': (message: PresenceMessage) => void
  'meeting:screens': (message: ForScreens | ForPresiding) => void
}
