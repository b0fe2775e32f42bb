import type { Server, Socket } from 'socket.io'
import type { Actor } from '#shared/floor/model.ts'
import type { FromServer, ToServer } from '#shared/protocol/messages.ts'
import type { OpenMeeting } from '#server/meetings/openMeeting.ts'

/** Who a line speaks for, once it has joined. */
export interface Joined {
  open: OpenMeeting
  accessId: string
  actor: Actor
}

type NoEvents = Record<never, never>
export type Sockets = Server<ToServer, FromServer, NoEvents>
export type OneSocket = Socket<ToServer, FromServer, NoEvents>
/** A WebSocket, whether or not anybody's line has come of it. */
export type Wire = OneSocket['conn']
