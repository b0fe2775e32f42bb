import { LINE_ROUTES } from '#shared/protocol/lineRoutes.ts'
import type { Report } from '#server/report.ts'
import { cutUnlessJoined } from './cutUnlessJoined.ts'
import { cutWhenBehind } from './cutWhenBehind.ts'
import { cutWhenLoud } from './cutWhenLoud.ts'
import { guarded } from './guarded.ts'
import { joinOnce, type EnteringParts } from './joinOnce.ts'
import type { Line } from './line.ts'
import { signFrom, steerFrom, type ScreeningParts } from './screening.ts'
import { signalFrom, type SignallingParts } from './signalling.ts'
import { submit } from './submit.ts'
import type { OneSocket } from './types.ts'

const KNOWN: ReadonlySet<string> = new Set(Object.keys(LINE_ROUTES))

export interface ConnectionParts extends EnteringParts, SignallingParts, ScreeningParts {
  report: Report
  joinMs: number
}

/** One socket's life: authenticate, join, submit, leave. Parses all, decides nothing. */
export function serveSocket(socket: OneSocket, line: Line, parts: ConnectionParts): void {
  const { limits, report } = parts
  cutWhenBehind(socket)
  cutWhenLoud(socket, line)
  const noteJoin = cutUnlessJoined(socket, line, parts.joinMs)
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
    // One after the other.
    joining = joining.then(async () => {
      answer(await guarded(report, () => joinOnce(line, parts, message)))
      noteJoin()
    })
  })
  socket.on('command:submit', (message, answer) => {
    void guarded(report, () => submit(limits, line.joined, message)).then(answer)
  })
  socket.on('booth:signal', (message, answer) => {
    void guarded(report, () => signalFrom(parts, line.joined, message)).then(answer)
  })
  socket.on('screen:sign', (message, answer) => {
    void guarded(report, () => signFrom(parts, line.joined, message, line)).then(answer)
  })
  socket.on('screen:steer', (message, answer) => {
    void guarded(report, () => steerFrom(parts, line.joined, message)).then(answer)
  })
  socket.on('clock:ask', (_message, answer) => answer({ now: parts.now() }))
}
