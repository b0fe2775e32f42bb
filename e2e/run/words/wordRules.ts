import type { SourceFile } from '../sourceTree.ts'
import { cataloguesOf, type Catalogue } from './catalogueOf.ts'
import { messageParts, type MessageParts } from './messageParts.ts'

/** In it everything is written first. */
const SOURCE = 'en'

/** The tags that every language has; others are its own, see `Grammar`. */
const TAGS = new Set(['fig', 'b'])

/** Blanks that a language has otherwise, or not at all: a French colon keeps to its word, and Chinese leaves none between its signs. */
const UNWRITTEN: Readonly<Record<string, RegExp>> = { fr: / [;:?!»]|« /u, zh: /[\p{Script=Han}。，；：] +[\p{Script=Han}]|[。，；：？！] |\p{Script=Han}(?:[,;?!]|: )/u }

/** No message stands for more than so many in a meeting; beyond, a language may have forms that it never needs here. */
const MOST = 1000

/** What is wrong with the words of the languages, beside those of English: missing, left over, or not said as the language would. */
export function wordFaultsOf(files: readonly SourceFile[]): string[] {
  const catalogues = cataloguesOf(files)
  const english = catalogues.get(SOURCE) ?? new Map()
  const others = [...catalogues].filter(([language]) => language !== SOURCE)
  return [
    ...others.flatMap(([language, catalogue]) => keyFaults(language, catalogue, english)),
    ...[...catalogues].flatMap(([language, catalogue]) => [...catalogue].flatMap(([file, messages]) => [...messages].flatMap(([key, message]) =>
      messageFaults(language, message, english.get(file)?.get(key) ?? message).map(fault => `client/text/${language}/${file}.ts ${key} ${fault}`)))),
  ]
}

function keyFaults(language: string, catalogue: Catalogue, english: Catalogue): string[] {
  const keysOf = (of: Catalogue): string[] => [...of].flatMap(([file, messages]) => [...messages.keys()].map(key => `${file}.ts ${key}`))
  const [here, there] = [new Set(keysOf(catalogue)), new Set(keysOf(english))]
  return [
    ...[...there].filter(key => !here.has(key)).map(key => `client/text/${language}/${key} is missing`),
    ...[...here].filter(key => !there.has(key)).map(key => `client/text/${language}/${key} is not in English`),
  ]
}

function messageFaults(language: string, message: string, english: string): string[] {
  let parts: MessageParts
  try {
    parts = messageParts(message)
  } catch (cause) {
    return [`cannot be read: ${String(cause)}`]
  }
  const wanted = messageParts(english)
  const known = new Set([...wanted.shown, ...wanted.choosing])
  return [
    ...[...wanted.shown].filter(name => !parts.shown.has(name) && !parts.choosing.has(name)).map(name => `leaves out {${name}}`),
    ...[...parts.shown, ...parts.choosing].filter(name => !known.has(name)).map(name => `wants {${name}}, which nobody gives it`),
    ...[...parts.tags].filter(tag => TAGS.has(tag) && !wanted.tags.has(tag)).map(tag => `has <${tag}>, which English has not`),
    ...parts.plurals.flatMap(({ name, kind, branches }) => missingForms(language, kind, branches).map(form => `has no form "${form}" for {${name}}`)),
    ...(/["']/.test(parts.words) ? ['has a straight quote or apostrophe'] : []),
    ...(UNWRITTEN[language]?.test(message) === true ? ['has a blank that is not written so'] : []),
  ]
}

/** The forms that whole numbers take in the language and that the message does not have. */
function missingForms(language: string, kind: 'cardinal' | 'ordinal', branches: readonly string[]): string[] {
  const rules = new Intl.PluralRules(language, { type: kind })
  const forms = new Set(Array.from({ length: MOST + 1 }, (_one, n) => (branches.includes(`=${n}`) ? 'other' : rules.select(n))))
  return [...forms].filter(form => !branches.includes(form))
}
