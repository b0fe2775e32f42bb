import type { Line } from './line.ts'
import type { OneSocket } from './types.ts'

/** A socket as a line. */
export function socketLine(socket: OneSocket): Line {
  let heardAt = performance.now()
  socket.conn.on('packet', () => (heardAt = performance.now()))
  return {
    id: socket.id,
    kind: 'socket',
    cookies: socket.handshake.headers.cookie,
    joined: null,
    isDoubted: false,
    get isOpen() {
      return socket.connected
    },
    get silentMs() {
      return Math.ceil(performance.now() - heardAt)
    },
    get names() {
      return new Set([...socket.rooms].filter(name => name !== socket.id))
    },
    listenTo: names => void socket.join([...names]),
    unlisten: name => void socket.leave(name),
    tell: (event, ...message) => void socket.emit(event, ...message),
    cut: () => void socket.disconnect(true),
    onceClosed: call => void socket.once('disconnect', call),
  }
}
