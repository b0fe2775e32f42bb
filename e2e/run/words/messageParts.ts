import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'

interface Plural {
  name: string
  kind: 'cardinal' | 'ordinal'
  branches: readonly string[]
}

/** What a message is made of. */
export interface MessageParts {
  /** Values that are put in as they are. */
  shown: ReadonlySet<string>
  /** Values that only choose between wordings. */
  choosing: ReadonlySet<string>
  tags: ReadonlySet<string>
  plurals: readonly Plural[]
  /** What stands in it for a reader. */
  words: string
}

/** Takes an ICU message apart. Throws when it cannot be read. */
export function messageParts(message: string): MessageParts {
  const parts = allParts(parse(message, { requiresOtherClause: true }))
  const named = (...types: readonly TYPE[]): Set<string> => new Set(parts.flatMap(part => (types.includes(part.type) && 'value' in part ? part.value : [])))
  return {
    shown: named(TYPE.argument),
    choosing: named(TYPE.select, TYPE.plural),
    tags: named(TYPE.tag),
    plurals: parts.flatMap(part => (part.type === TYPE.plural ? { name: part.value, kind: part.pluralType ?? 'cardinal', branches: Object.keys(part.options) } : [])),
    words: parts.flatMap(part => (part.type === TYPE.literal ? part.value : [])).join(' '),
  }
}

function allParts(parts: readonly MessageFormatElement[]): MessageFormatElement[] {
  return parts.flatMap(part => {
    if (part.type === TYPE.tag) return [part, ...allParts(part.children)]
    if (part.type === TYPE.select || part.type === TYPE.plural) return [part, ...Object.values(part.options).flatMap(({ value }) => allParts(value))]
    return [part]
  })
}
