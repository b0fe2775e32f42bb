/** A part of what somebody was told, and the version of the meeting of which it tells; 0: of none. */
export interface Piece {
  text: string
  version: number
}

/** A message of a socket, an event of a stream or a line of the record, in parts: each entry by itself, and the rest. */
export function piecesOf(message: string): Piece[] {
  return partsOf(parsed(message)).map(part => {
    const text = typeof part === 'string' ? part : JSON.stringify(part)
    return { text, version: Math.max(0, ...[...text.matchAll(/"(?:version|to)":(\d+)/g)].map(([, version]) => Number(version))) }
  })
}

/** What of it is JSON; what is none stays as it is. */
function parsed(message: string): unknown {
  const from = message.search(/[[{]/)
  if (from === -1) return message
  try {
    return JSON.parse(message.slice(from))
  } catch {
    return message
  }
}

function partsOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(partsOf)
  if (typeof value === 'object' && value !== null && 'items' in value && Array.isArray(value.items)) return [...value.items as unknown[], { ...value, items: [] }]
  return [value]
}
