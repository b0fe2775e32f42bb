import type { Entry, Item, SeenEntry } from '#shared/sync/entry.ts'
import { KeptLately } from './keptLately.ts'

/**
 * Of an entry some eight, with its parts and as it is shown: so these are of five hundred entries, and a hall comes back to no more
 * than that. The texts of a whole log would be more than half of what it takes in memory.
 */
const known = new KeptLately<object, string>(4096)

/** For who has written it already. */
export const keepText = (whole: object, text: string): void => known.keep(whole, text)

/** As JSON; an object that was put into words before is not written anew. */
export const textOf = (part: unknown): string => (typeof part === 'object' && part !== null ? keptText(part, () => JSON.stringify(part)) : JSON.stringify(part))

/** The same, part by part: what is kept for the log, and shown to some and to others, has most of its parts in common. */
export const textByParts = (whole: object): string => keptText(whole, () => `{${partsOf(whole).map(([name, part]) => `${JSON.stringify(name)}:${textOf(part)}`).join(',')}}`)

/** The same of an entry, or what somebody is shown of it. */
export const itemText = (item: Entry | Item): string => keptText(item, () => ('from' in item ? JSON.stringify(item) : entryText(item)))

const entryText = ({ version, receivedAt, at, origin, events, head }: SeenEntry): string =>
  `{"version":${version},"receivedAt":${receivedAt},"at":${at},"origin":${textOf(origin)},"events":[${events.map(textOf).join(',')}],"head":${JSON.stringify(head)}}`

const keptText = (whole: object, write: () => string): string => known.get(whole, write)

/** What of an object is in its JSON, in that order. */
export const partsOf = (whole: object): [string, unknown][] => Object.entries(whole).filter(([, part]) => part !== undefined)
