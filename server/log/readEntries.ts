import { floorEvent } from '#shared/floor/events.ts'
import { brokenAt } from '#shared/sync/chain.ts'
import { entry, type Entry, type Position } from '#shared/sync/entry.ts'
import { sha256 } from '#server/meetings/sealing.ts'
import { LogFault } from './meetingLog.ts'

const KNOWN_EVENTS: ReadonlySet<unknown> = new Set(floorEvent.def.options.flatMap(option => option.shape.type.def.values))

/**
 * What a store holds after a position, as entries: each one whole, known to this version, and continuing the chain.
 * @param places where each text lies, for whoever must find it
 * @throws LogFault naming the version and the place
 */
export function readEntries(after: Position, texts: readonly string[], places: (index: number) => string): Entry[] {
  const entries = texts.map((text, index) => {
    const where = `version ${after.version + 1 + index} (${places(index)})`
    return asEntry(json(text, where), where)
  })
  const broken = brokenAt(after, entries, sha256)
  if (broken === null) return entries
  const index = broken - after.version - 1
  const found = entries[index]?.version
  const why = found === broken ? 'does not continue the chain: it or the entry before was changed' : `is missing: version ${found} stands there`
  throw new LogFault(`version ${broken} (${places(index)}) ${why}`)
}

/**
 * What was stored as an entry; `where` is the subject of the sentence when it is none. It is returned as it was, not as
 * the schema would make it: the chain is over that.
 */
export function asEntry(stored: unknown, where: string): Entry {
  const { success, error } = entry.safeParse(stored)
  if (success) return stored as Entry
  const foreign = eventTypes(stored).find(type => !KNOWN_EVENTS.has(type))
  if (foreign !== undefined) {
    throw new LogFault(`${where} holds an event of an unknown type, ${JSON.stringify(foreign)}: a newer version of Rostrum wrote it; start that version`)
  }
  const [issue] = error.issues
  throw new LogFault(`${where} is not an entry: ${issue?.path.join('.')}: ${issue?.message}`)
}

function json(text: string, where: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new LogFault(`${where} is not JSON`, { cause })
  }
}

function eventTypes(stored: unknown): unknown[] {
  const events: unknown = (stored as { events?: unknown } | null)?.events
  return Array.isArray(events) ? events.flatMap((event: { value?: { type?: unknown } } | null) => event?.value?.type ?? []) : []
}
