import type { Code } from '#shared/protocol/codes.ts'
import type { JoinReply, SubmitReply, ToServer } from '#shared/protocol/messages.ts'
import { isAmong, MAY_SEND } from '#server/access/authority.ts'
import { TRY_AGAIN } from '#server/meetings/batch.ts'
import type { About, Report } from '#server/report.ts'
import { aboutMessage } from './aboutMessage.ts'
import type { Answers } from './answers.ts'
import { cutUnlessJoined } from './cutUnlessJoined.ts'
import { forWhoInflates } from './deflatedJoin.ts'
import { takeFirstJoin } from './firstJoin.ts'
import { guarded } from './guarded.ts'
import type { Hearing } from './hearing.ts'
import { joinOnce, type EnteringParts } from './joinOnce.ts'
import type { Line } from './line.ts'
import { signFrom, steerFrom, type ScreeningParts } from './screening.ts'
import { signalFrom, type SignallingParts } from './signalling.ts'
import type { SocketLine } from './socketLine.ts'
import { submit } from './submit.ts'
import type { OneSocket } from './types.ts'

const isKnown = (event: unknown): event is keyof ToServer => typeof event === 'string' && Object.hasOwn(MAY_SEND, event)

/** Of each message: what it says, and whom to answer. */
const PARTS = 2

/** With these one comes in, and learns the time. */
const OF_ANYBODY: ReadonlySet<keyof ToServer> = new Set(['meeting:join', 'clock:ask'])

export interface ConnectionParts extends EnteringParts, SignallingParts, ScreeningParts {
  report: Report
  joinMs: number
  hearing: Hearing
  answers: Answers
}

/** One socket's life: authenticate, join, submit, leave. Parses all, decides nothing. */
export function serveSocket(socket: OneSocket, line: SocketLine, parts: ConnectionParts): void {
  const { report, hearing, answers } = parts
  socket.once('disconnect', () => void socket.conn.close()) // a line from which it went by itself would be watched by nobody
  const noteJoin = cutUnlessJoined(socket, line, parts.joinMs)
  const admit = (event: keyof ToServer, answer: (no: { ok: false; code: Code }) => void, next: () => void): void => {
    const refused = refusalOf(event, line)
    if (refused !== null) return answer({ ok: false, code: refused })
    const take = (isHeard: boolean): void => {
      if (!isHeard) answer(TRY_AGAIN)
      else if (line.isOpen) next() // else it was of a session that has ended
    }
    if (OF_ANYBODY.has(event) || !hearing.isDeaf) take(true)
    else void hearing.hears().then(take)
  }
  socket.use((packet, next) => {
    const [event, ...rest]: unknown[] = packet
    const answer = rest.at(-1)
    if (typeof answer !== 'function') return // nobody waits for an answer, and nothing here can be done without one
    if (!isKnown(event)) answer({ ok: false, code: 'unknown-event' })
    else if (rest.length !== PARTS) answer({ ok: false, code: 'malformed' })
    else admit(event, no => void answer(no), next)
  })
  const about = (message: unknown) => (): About => aboutMessage(line.joined, message)
  let joining: Promise<void> = Promise.resolve()
  const letIn = (message: unknown, answer: (reply: JoinReply) => void): void => {
    // One after the other, and the next one when the answer to the last was taken.
    joining = joining.then(() => line.untilTaken()).then(async () => {
      if (!line.isOpen) return
      const reply = await guarded(report, about(message), () => joinOnce(line, parts, message))
      answer(line.inflates ? forWhoInflates(reply) : reply)
      noteJoin()
    })
  }
  const first = takeFirstJoin(socket)
  if (first !== null) letIn(first.message, reply => socket.emit('meeting:joined', reply))
  socket.on('meeting:join', letIn)
  const settle = (message: unknown, answer: (reply: SubmitReply) => void, raw?: string): void => {
    const way = { isAwaited: () => line.isAwaited, isOpen: () => line.isOpen, raw }
    void answers.give(socket.request.socket, guarded(report, about(message), () => submit(parts, line.joined, message, way)), answer)
  }
  socket.on('command:submit', (message, answer) => settle(message, answer))
  line.onCommand(({ id, message, raw }) => {
    const answer = (reply: SubmitReply): void => line.answer(id, reply)
    try {
      admit('command:submit', answer, () => settle(message, answer, raw))
    } catch (cause) { // else socket.io would end the line, and say nothing
      report.error(cause, 'a message could not be served', about(message)())
      answer(TRY_AGAIN)
    }
  })
  socket.on('booth:signal', (message, answer) => {
    void guarded(report, about(message), () => signalFrom(parts, line.joined, message)).then(answer)
  })
  socket.on('screen:sign', (message, answer) => {
    void guarded(report, about(message), () => signFrom(parts, line.joined, message, line)).then(answer)
  })
  socket.on('screen:steer', (message, answer) => {
    void guarded(report, about(message), () => steerFrom(parts, line.joined, message)).then(answer)
  })
  socket.on('clock:ask', (_message, answer) => answer({ now: parts.now() }))
}

/** Why a message is not even looked at; null: it is. */
function refusalOf(event: keyof ToServer, { joined }: Line): 'not-joined' | 'not-permitted' | null {
  if (OF_ANYBODY.has(event)) return null
  if (joined === null) return 'not-joined'
  return isAmong(MAY_SEND[event], joined.actor.role) ? null : 'not-permitted'
}
