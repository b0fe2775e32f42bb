import { submitMessage, type JoinReply, type SubmitReply } from '#shared/protocol/messages.ts'
import type { SignalReply } from '#shared/protocol/signals.ts'
import { BY_SERVER, mayGive } from '#shared/floor/permissions.ts'
import { LogFault, StoreAway } from '#server/log/meetingLog.ts'
import type { Report } from '#server/report.ts'
import { accessOf, addressesOf } from './addresses.ts'
import { cutWhenBehind } from './cutWhenBehind.ts'
import { cutWhenLoud } from './cutWhenLoud.ts'
import { askedToJoin, join, type JoinParts } from './join.ts'
import { signalFrom, type SignallingParts } from './signalling.ts'
import type { Joined, OneSocket } from './types.ts'

/** The longest command, as JSON: the approval of 500 requests, whose ids take up to 120 characters each. */
export const MOST_CHARACTERS = 70_000

const TRY_AGAIN = { ok: false, code: 'try-again' } as const
const TOO_MANY = { ok: false, code: 'too-many' } as const

const KNOWN: ReadonlySet<string> = new Set(['meeting:join', 'command:submit', 'clock:ask', 'booth:signal'])

export interface ConnectionParts extends JoinParts, SignallingParts {
  report: Report
  /** Called when a socket is let in, before it hears anything. */
  onJoined: (joined: Joined) => void
  /** Called when it is in, for the first time or again. */
  onEntered: (socket: OneSocket) => void
}

/** One socket's life: authenticate, join, submit, leave. Parses all, decides nothing. */
export function serveSocket(socket: OneSocket, parts: ConnectionParts): void {
  cutWhenBehind(socket)
  cutWhenLoud(socket, parts.limits)
  socket.use((packet, next) => {
    const [event, ...rest]: unknown[] = packet
    const answer = rest.at(-1)
    if (typeof answer !== 'function') return // nobody waits for an answer, and nothing here can be done without one
    if (typeof event !== 'string' || !KNOWN.has(event)) answer({ ok: false, code: 'unknown-event' })
    else if (rest.length !== 2) answer({ ok: false, code: 'malformed' })
    else next()
  })
  let joining: Promise<void> = Promise.resolve()
  socket.on('meeting:join', (message, answer) => {
    joining = joining.then(() => guarded<JoinReply>(parts, answer, () => joinOnce(socket, parts, message))) // one after the other
  })
  socket.on('command:submit', (message, answer) => {
    void guarded<SubmitReply>(parts, answer, () => submit(parts.limits, socket.data.joined, message))
  })
  socket.on('booth:signal', (message, answer) => {
    void guarded<SignalReply>(parts, answer, () => signalFrom(parts, socket.data.joined, message))
  })
  socket.on('clock:ask', (_message, answer) => answer({ now: parts.now() }))
}

async function joinOnce(socket: OneSocket, parts: ConnectionParts, message: unknown): Promise<JoinReply> {
  if (!(await parts.limits.mayJoin(socket.id))) return TOO_MANY
  const asked = askedToJoin(message)
  if (!asked.ok) return asked
  // Before the session is looked up: if it ends from here on, this socket is among those that are cut.
  const access = accessOf(asked.meetingId, asked.accessId)
  void socket.join(access)
  try {
    const { reply, joined } = await join(parts, asked, socket.handshake.headers.cookie)
    if (joined !== null) enter(socket, parts, joined)
    return reply
  } finally {
    if (!isEntered(socket, access)) void socket.leave(access)
  }
}

/** What the socket is told goes out after its answer, so nothing falls between the two. */
function enter(socket: OneSocket, parts: ConnectionParts, joined: Joined): void {
  if (!socket.connected) return // it left meanwhile; nobody would ever take it off the lists
  parts.onJoined(joined)
  for (const name of socket.rooms) if (name !== socket.id) void socket.leave(name)
  void socket.join(addressesOf(joined.open.meetingId, joined.accessId, joined.actor))
  socket.data.joined = joined
  parts.onEntered(socket)
}

function isEntered({ data: { joined } }: OneSocket, access: string): boolean {
  return joined !== undefined && accessOf(joined.open.meetingId, joined.accessId) === access
}

async function submit(limits: ConnectionParts['limits'], joined: Joined | undefined, message: unknown): Promise<SubmitReply> {
  if (joined === undefined) return { ok: false, code: 'not-joined' }
  const { open, accessId, actor } = joined
  if (!(await limits.mayCommand(accessOf(open.meetingId, accessId), actor))) return TOO_MANY
  const length = lengthOf(message)
  if (length === null) return { ok: false, code: 'malformed' }
  if (length > MOST_CHARACTERS) return { ok: false, code: 'too-large' }
  const parsed = submitMessage.safeParse(message)
  if (!parsed.success) return { ok: false, code: 'malformed' }
  // The rules refuse it too; here it costs those who may nothing. What only the server may say of documents is refused here alone (I12).
  if (!mayGive(actor.role, parsed.data.command.type) || BY_SERVER.has(parsed.data.command.type)) return { ok: false, code: 'not-permitted' }
  return open.submit({ ...parsed.data, actor })
}

/** As JSON, in characters; null when it is nested too deeply to be written. */
function lengthOf(message: unknown): number | null {
  try {
    return JSON.stringify(message ?? null).length
  } catch {
    return null
  }
}

/** The border: whatever goes wrong behind it becomes an answer here, and a line in the log. */
async function guarded<T extends JoinReply | SubmitReply | SignalReply>(parts: ConnectionParts, answer: (reply: T | typeof TRY_AGAIN) => void, work: () => Promise<T>): Promise<void> {
  try {
    answer(await work())
  } catch (cause) {
    if (!(cause instanceof StoreAway || cause instanceof LogFault)) parts.report.error(cause, 'a message could not be served')
    answer(TRY_AGAIN)
  }
}
