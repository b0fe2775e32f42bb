import type { Entry, Item } from '#shared/sync/entry.ts'

const known = new WeakMap<object, string>()

/** For who has written it already. */
export const keepText = (whole: object, text: string): void => void known.set(whole, text)

/** As JSON; an object that was put into words before is not written anew. */
export const textOf = (part: unknown): string => (typeof part === 'object' && part !== null ? keptText(part, () => JSON.stringify(part)) : JSON.stringify(part))

/** The same, part by part: what is kept for the log, and shown to some and to others, has most of its parts in common. */
export const textByParts = (whole: object): string => keptText(whole, () => inParts(whole, textOf))

/** The same of an entry, or what somebody is shown of it. */
export const itemText = (item: Entry | Item): string => keptText(item, () => inParts(item, part => (Array.isArray(part) ? `[${part.map(textOf).join(',')}]` : textOf(part))))

function keptText(whole: object, write: () => string): string {
  const text = known.get(whole) ?? write()
  known.set(whole, text)
  return text
}

const inParts = (whole: object, write: (part: unknown) => string): string =>
  `{${Object.entries(whole).filter(([, part]) => part !== undefined).map(([name, part]) => `${JSON.stringify(name)}:${write(part)}`).join(',')}}`
