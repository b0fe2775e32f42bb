import { beginInOnePiece } from './beginInOnePiece.ts'
import type { OneSocket } from './types.ts'

const TAKEN = new Error('a line is of one window')

/** What a window asks with the first packet of its line, instead of coming back with it as soon as it has the line. */
interface FirstJoin {
  message: unknown
}

/** Null: it will ask on the line. Taken out, for it would be kept as long as the line. */
export function takeFirstJoin(socket: OneSocket): FirstJoin | null {
  const { auth } = socket.handshake
  socket.handshake.auth = {}
  if (!asksAtOnce(auth)) return null
  goOn(socket)
  return { message: auth.join }
}

/**
 * Stands before each line: says that its join will be answered, so that the window knows it when it has the line; a server
 * that says nothing has to be asked. What is said until the answer, if that is there at once, goes out in one piece.
 */
export function beforeLine(): (socket: OneSocket, next: (no?: Error) => void) => void {
  const taken = new WeakSet<object>()
  return (socket, next) => {
    // Each first packet may ask to join, and joins are counted by line: a second one on the same wire would be counted anew.
    if (taken.has(socket.conn)) {
      socket.conn.close()
      return next(TAKEN)
    }
    taken.add(socket.conn)
    if (asksAtOnce(socket.handshake.auth)) {
      beginInOnePiece(socket.request.socket)
      socket.emit('line:joining')
      goOn(socket)
    }
    next()
  }
}

const asksAtOnce = (auth: object): auth is { join: unknown } => Object.hasOwn(auth, 'join')

/** What is said next need not wait until the wire has taken what was said before: it holds all of it back until the turn is over. */
function goOn({ conn: { transport } }: OneSocket): void {
  transport.writable = true
  transport.emit('ready')
}
