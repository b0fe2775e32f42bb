import type { Server as HttpServer } from 'node:http'
import { Server } from 'socket.io'
import { authenticate } from '#server/access/authenticate.ts'
import { isSameOrigin } from '#server/http/sameOrigin.ts'
import type { OpenMeeting } from '#server/meetings/openMeeting.ts'
import type { Presence } from '#server/presence/presence.ts'
import type { Report } from '#server/report.ts'
import { accessOf } from './addresses.ts'
import { Attendances } from './attendances.ts'
import { Broadcast } from './broadcast.ts'
import { serveSocket } from './connection.ts'
import type { JoinParts } from './join.ts'
import type { Limits } from './limits.ts'
import type { Joined, OneSocket, Sockets } from './types.ts'

/** A frame over this is no message of ours: the line is cut. What is smaller and still too large is answered. */
export const FRAME_BYTES = 500_000

export interface SocketParts extends JoinParts {
  report: Report
  presence: Presence
  limits: Limits
  isSecure: boolean
  /** How long a signal of a booth stands, ms. */
  signalStandsMs: number
  /** Calls whenever messages of the store may have been missed. */
  onReconnect: (listener: () => void) => () => void
}

/**
 * Socket.io on an http server: WebSocket only, no compression, origin checked on the handshake, no adapter and no
 * connection-state recovery, for the log does both.
 */
export function openSockets(http: HttpServer, parts: SocketParts): { broadcasts: () => number; close: () => Promise<void> } {
  const io: Sockets = new Server(http, {
    transports: ['websocket'],
    perMessageDeflate: false,
    serveClient: false,
    maxHttpBufferSize: FRAME_BYTES,
    allowRequest: (request, answer) => answer(null, isSameOrigin(request.headers, parts.isSecure)),
  })
  const broadcasts = new Map<OpenMeeting, Broadcast>()
  const onJoined = ({ open }: Joined): void => {
    if (!broadcasts.has(open)) broadcasts.set(open, new Broadcast(io, open, () => broadcasts.delete(open)))
  }
  const attendances = new Attendances(parts)
  const onEntered = (socket: OneSocket): void => attendances.enter(socket)
  io.on('connection', (socket: OneSocket) => serveSocket(socket, { ...parts, onJoined, onEntered, onSignal: (joined, message) => attendances.signal(joined, message) }))
  // A code that is issued anew ends the sessions of the old one: those sockets go, and cannot come back in.
  const unfollow = parts.accesses.follow((meetingId, accessId) => io.in(accessOf(meetingId, accessId)).disconnectSockets(true))
  // While the line to the store was cut, such a message may have been missed: look at everybody again.
  const unwatch = parts.onReconnect(() => {
    for (const socket of io.sockets.sockets.values()) void leaveUnlessSignedIn(socket, parts)
  })
  return {
    broadcasts: () => [...broadcasts.values()].reduce((sum, one) => sum + one.sent, 0),
    close: async () => {
      unfollow()
      unwatch()
      for (const one of broadcasts.values()) one.stop()
      await Promise.all([attendances.close(), io.close()])
    },
  }
}

async function leaveUnlessSignedIn(socket: OneSocket, parts: SocketParts): Promise<void> {
  const { joined } = socket.data
  if (joined === undefined) return
  try {
    const actor = await authenticate(parts, socket.handshake.headers.cookie, joined.open.meetingId, joined.accessId)
    if (actor === null) socket.disconnect(true)
  } catch (cause) {
    parts.report.error(cause, 'whether a session still holds could not be looked up') // the next reconnect looks again
  }
}
