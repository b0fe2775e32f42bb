import type { Packet } from 'socket.io-parser'
import { messageText } from './frames.ts'

/** An answer is a list of one, what is told one of two: its name and the message. */
type Said = [unknown] | [unknown, unknown]

/** A packet as it travels. */
export function packetText(packet: Packet): string {
  const { data } = packet
  if (isSaid(data)) return `${beforeMessage(packet, data)}${messageText(data.at(-1))}]`
  return `${headOf(packet)}${data === undefined ? '' : JSON.stringify(data)}`
}

/** A packet up to its message, behind which nothing but a bracket stands. */
export const beforeMessage = (packet: Packet, said: Said): string => `${headOf(packet)}[${said.length === 2 ? `${JSON.stringify(said[0])},` : ''}`

export const isSaid = (data: unknown): data is Said => Array.isArray(data) && (data.length === 1 || data.length === 2)

const headOf = ({ type, nsp, id }: Packet): string => `${type}${nsp === '/' ? '' : `${nsp},`}${id ?? ''}`
