import type { Window } from './dialect.ts'

export const SOCKET_IO = '/socket.io/?EIO=4&transport=websocket'

const [OPENED, PING, PONG, CONNECT] = ['0', '2', '3', '40']

/**
 * What came of a packet of socket.io: 0 that the line is connected, 2 an event, 3 an answer; null where the line itself was meant, and has its answer.
 * @param auth what goes out with the first packet of the line
 */
export function packetKind({ socket }: Window, payload: Buffer, auth = (): string => ''): '0' | '2' | '3' | null {
  const kind = String.fromCharCode(payload[0] ?? 0)
  if (kind === OPENED) socket.send(`${CONNECT}${auth()}`)
  if (kind === PING) socket.send(PONG)
  return kind === OPENED || kind === PING ? null : (String.fromCharCode(payload[1] ?? 0) as '0' | '2' | '3')
}
