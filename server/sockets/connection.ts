import { submitMessage, type JoinReply, type SubmitReply } from '#shared/protocol/messages.ts'
import { StoreAway } from '#server/log/meetingLog.ts'
import type { Report } from '#server/report.ts'
import { addressesOf } from './addresses.ts'
import { join, type JoinParts } from './join.ts'
import type { Joined, OneSocket } from './types.ts'

/** The longest command, as JSON: a move of one row takes a few hundred. */
const MOST_CHARACTERS = 40_000

const TRY_AGAIN = { ok: false, code: 'try-again' } as const

const KNOWN: ReadonlySet<string> = new Set(['meeting:join', 'command:submit', 'clock:ask'])

export interface ConnectionParts extends JoinParts {
  report: Report
  /** Called when a socket is let in, before it hears anything. */
  onJoined: (joined: Joined) => void
}

/** One socket's life: authenticate, join, submit, leave. Parses all, decides nothing. */
export function serveSocket(socket: OneSocket, parts: ConnectionParts): void {
  socket.use((packet, next) => {
    const [event, ...rest]: unknown[] = packet
    const answer = rest.at(-1)
    if (typeof answer !== 'function') return // nobody waits for an answer, and nothing here can be done without one
    if (typeof event !== 'string' || !KNOWN.has(event)) answer({ ok: false, code: 'unknown-event' })
    else if (rest.length !== 2) answer({ ok: false, code: 'malformed' })
    else next()
  })
  socket.on('meeting:join', (message, answer) => {
    void guarded<JoinReply>(parts, answer, async () => {
      const { reply, joined } = await join(parts, message, socket.handshake.headers.cookie)
      if (joined !== null) enter(socket, parts, joined)
      return reply
    })
  })
  socket.on('command:submit', (message, answer) => {
    void guarded<SubmitReply>(parts, answer, () => submit(socket.data.joined, message))
  })
  socket.on('clock:ask', (_message, answer) => answer({ now: parts.now() }))
}

/** What the socket is told goes out after its answer, so nothing falls between the two. */
function enter(socket: OneSocket, parts: ConnectionParts, joined: Joined): void {
  if (!socket.connected) return // it left meanwhile; nobody would ever take it off the lists
  parts.onJoined(joined)
  for (const name of socket.rooms) if (name !== socket.id) void socket.leave(name)
  void socket.join(addressesOf(joined.open.meetingId, joined.accessId, joined.actor))
  socket.data.joined = joined
}

async function submit(joined: Joined | undefined, message: unknown): Promise<SubmitReply> {
  if (joined === undefined) return { ok: false, code: 'not-joined' }
  if (JSON.stringify(message ?? null).length > MOST_CHARACTERS) return { ok: false, code: 'too-large' }
  const parsed = submitMessage.safeParse(message)
  if (!parsed.success) return { ok: false, code: 'malformed' }
  return joined.open.submit({ ...parsed.data, actor: joined.actor })
}

/** The border: whatever goes wrong behind it becomes an answer here, and a line in the log. */
async function guarded<T extends JoinReply | SubmitReply>(parts: ConnectionParts, answer: (reply: T | typeof TRY_AGAIN) => void, work: () => Promise<T>): Promise<void> {
  try {
    answer(await work())
  } catch (cause) {
    if (!(cause instanceof StoreAway)) parts.report.error(cause, 'a message could not be served')
    answer(TRY_AGAIN)
  }
}
