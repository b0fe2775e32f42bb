/** How a command begins as socket.io writes it: an event with a number for its answer (its protocol 5). */
const HEAD = /^2(\d{1,9})\["command:submit",/
const END = ']'

/** A command as it came. */
export interface CommandPacket {
  /** Of its answer. */
  id: number
  message: unknown
  /** The message as it was sent, as JSON. */
  raw: string
}

/** The command that a text of socket.io holds; null: it holds something else, or cannot be read. */
export function commandIn(packet: string): CommandPacket | null {
  const [head, id] = HEAD.exec(packet) ?? []
  if (head === undefined || !packet.endsWith(END)) return null
  const raw = packet.slice(head.length, -END.length)
  try {
    return { id: Number(id), message: JSON.parse(raw), raw }
  } catch {
    return null
  }
}
