import type { IncomingMessage, Server as HttpServer } from 'node:http'
import { Server } from 'socket.io'
import type { Measures } from '#server/measures/measures.ts'
import { heardDoors } from '#server/access/heardDoors.ts'
import type { BoundLines } from '#server/http/boundLines.ts'
import { isSameOrigin } from '#server/http/sameOrigin.ts'
import type { Trust } from '#server/http/trust.ts'
import { isOverTls } from '#server/http/wayOf.ts'
import type { OpenMeeting } from '#server/meetings/openMeeting.ts'
import type { Leaving } from '#server/leaving.ts'
import type { Presence } from '#server/presence/presence.ts'
import type { Report } from '#server/report.ts'
import type { Screens } from '#server/screens/screens.ts'
import { Answers } from './answers.ts'
import { Attendances } from './attendances.ts'
import { Broadcast } from './broadcast.ts'
import { beforeLine } from './firstJoin.ts'
import { beginInOnePiece } from './beginInOnePiece.ts'
import { closeForGood } from './closeForGood.ts'
import { serveSocket, type ConnectionParts } from './connection.ts'
import { cutWhenLoud, newCrowd } from './cutWhenLoud.ts'
import type { JoinParts } from './join.ts'
import { HalfMessages } from './halfMessages.ts'
import { Hearing } from './hearing.ts'
import type { Limits } from './limits.ts'
import type { Line } from './line.ts'
import { Lines } from './lines.ts'
import { refuseMoved } from './refuseMoved.ts'
import { sendAway } from './sendAway.ts'
import type { Joined, OneSocket, Sockets, Wire } from './types.ts'
import { textParser } from './textParser.ts'
import { Together } from './together.ts'
import { Turns } from './turns.ts'
import { tellWhenBehind } from './tellWhenBehind.ts'
import { watchSessions } from './watchSessions.ts'
import { WholeMessages } from './wholeMessages.ts'

/** A frame over this is no message of ours: the line is cut. What is smaller and still too large is answered. */
export const FRAME_BYTES = 500_000

export interface SocketParts extends Omit<JoinParts, 'hearing' | 'heard' | 'turns'> {
  report: Report
  leaving: Leaving
  presence: Presence
  limits: Limits
  measures: Measures
  trust: Trust
  boundLines: BoundLines
  /** How long a signal of a booth stands, ms. */
  signalStandsMs: number
  screens: Screens
  /** A screen that was not heard of for so long is not up, ms. */
  screenLostMs: number
  joinMs: number
  /** What may wait on all lines together, characters or bytes. */
  mostTogether: number
  /** How often it is looked whether sessions have ended by themselves, ms. */
  sessionLookMs: number
  /** Calls whenever messages of the store may have been missed. */
  onReconnect: (listener: () => void) => () => void
  /** So long ago it was last certain that none was, ms. */
  heardMs: () => number
  /** Others write to the same store. */
  isShared: boolean
}

export interface OpenSockets {
  /** For the lines that come by http. */
  lines: Lines
  serving: ConnectionParts
  attach: (http: HttpServer) => void
  /** Resolves when all lines have gone to other nodes, or their time for it is over. */
  leave: () => Promise<void>
  close: () => Promise<void>
}

/**
 * Socket.io, for an http server: WebSocket only, no compression, origin checked on the handshake, no adapter and no
 * connection-state recovery, for the log does both. Whom no WebSocket reaches comes by a stream; all else is the same.
 */
export function openSockets(parts: SocketParts): OpenSockets {
  const io: Sockets = new Server({
    transports: ['websocket'],
    perMessageDeflate: false,
    serveClient: false,
    parser: textParser,
    maxHttpBufferSize: FRAME_BYTES,
    wsEngine: WholeMessages,
    connectTimeout: parts.joinMs,
    pingInterval: parts.screenLostMs / 3,
    allowRequest: (request, answer) => answer(null, mayOpen(parts, request)),
  })
  const lines = new Lines()
  const hearing = new Hearing(parts.heardMs, parts.isShared)
  const broadcasts = new Map<OpenMeeting, Broadcast>()
  const onJoined = ({ open }: Joined): void => {
    if (!broadcasts.has(open)) broadcasts.set(open, new Broadcast(lines, hearing, parts.measures.broadcasts, open, () => broadcasts.delete(open)))
  }
  const attendances = new Attendances({ ...parts, hearing })
  const { doors: heard, stop: stopHearing } = heardDoors(parts, parts.onReconnect)
  const serving: ConnectionParts = { ...parts, hearing, heard, answers: new Answers(), turns: new Turns(), onJoined, onEntered: line => attendances.enter(line), onSignal: (joined, message) => attendances.signal(joined, message), onSigned: (line, joined, sign) => attendances.signed(line, joined, sign) }
  io.use(beforeLine())
  const crowd = newCrowd()
  const becomes = new WeakMap<Wire, (line: Line) => void>()
  io.on('connection', (socket: OneSocket) => {
    const line = lines.openSocket(socket)
    becomes.get(socket.conn)?.(line)
    serveSocket(socket, line, serving)
  })
  const halves = new HalfMessages(parts.mostTogether, parts.report)
  const unbound = [new Together(lines, parts.mostTogether, parts.report), halves].map(bound => bound.keepBound())
  const unwatch = watchSessions({ ...parts, lines, hearing })
  const stopTelling = tellWhenBehind(lines, hearing)
  return {
    lines,
    serving,
    attach: http => {
      io.attach(http)
      refuseMoved(io)
      io.engine.on('headers', (_headers: unknown, { socket }: IncomingMessage) => beginInOnePiece(socket))
      io.engine.on('connection', (wire: Wire) => {
        const whose = [cutWhenLoud(wire, crowd), halves.watch(wire)]
        becomes.set(wire, line => whose.forEach(call => call(line)))
        wire.once('close', () => closeForGood(wire.request.socket))
      })
    },
    leave: () => sendAway(lines),
    close: async () => {
      unwatch()
      stopTelling()
      for (const stop of unbound) stop()
      stopHearing()
      for (const one of broadcasts.values()) one.stop()
      lines.endStreams()
      await Promise.all([attendances.close(), io.close()])
    },
  }
}

function mayOpen({ leaving, trust, boundLines }: SocketParts, request: IncomingMessage): boolean {
  return !leaving.hasBegun && isSameOrigin(request.headers, isOverTls(request, trust) ?? false) && boundLines.mayStay(request, request.socket)
}
