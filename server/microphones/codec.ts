import type { Dialect } from './dialect.ts'

/** What is told the controller: of a seat, or (`ask`) to say all it knows, or (`mode`) that a press shall only ask. */
export type Order = { kind: 'open' | 'close' | 'light' | 'dark'; seat: number } | { kind: 'ask' | 'mode' }

/** What the controller says: of a seat, that it has said all (`told`), or that it did not understand (`fault`). */
export type News = SeatNews | { kind: 'told' } | { kind: 'fault'; text: string }
export interface SeatNews {
  kind: 'opened' | 'closed' | 'lit' | 'unlit'
  seat: number
}

export const LAST_SEAT = 65_535
const OF_SEAT = ['opened', 'closed', 'lit', 'unlit'] as const

/** The line that says it, with its end; null where this dialect has no word for it. */
export function lineOf(words: Dialect, order: Order): string | null {
  const word = words[order.kind]
  if (word === null) return null
  return 'seat' in order ? `${word} ${order.seat}\r\n` : `${word}\r\n`
}

/** What a line says, without its end; null where it says nothing that matters here, or nothing at all. */
export function newsIn(words: Dialect, line: string): News | null {
  const text = line.trim()
  const said = text.toLowerCase()
  if (said === words.told) return { kind: 'told' }
  if (said === words.fault || said.startsWith(`${words.fault} `)) return { kind: 'fault', text: text.slice(words.fault.length).trim() }
  for (const kind of OF_SEAT) {
    if (!said.startsWith(`${words[kind]} `)) continue
    const seat = seatIn(said.slice(words[kind].length))
    if (seat !== null) return { kind, seat }
  }
  return null
}

/** The number that it begins with, if a seat can have it. */
function seatIn(data: string): number | null {
  const seat = Number(/^ +(\d{1,5})(?= |$)/.exec(data)?.[1] ?? 0)
  return seat >= 1 && seat <= LAST_SEAT ? seat : null
}
