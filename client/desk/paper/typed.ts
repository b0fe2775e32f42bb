import { worded } from './meantBy.ts'
import { entryLength, sayingsOf, type Sayable, type Sayings } from './sayable.ts'

/** One entry of a list as it is typed, its blanks made one each; and from where to where it stands in the text. */
export interface Typed {
  typed: string
  from: number
  to: number
}

/** The entries of a text: lines and commas of any script part them, but in a name that has one, and so do blanks where what they part is no name itself. */
export function typedIn(all: readonly Sayable[], text: string): Typed[] {
  const sayings = sayingsOf(all)
  return wordsIn(text, /[^\n\t;；؛]+/g, 0).flatMap(line => {
    if (sayings.whole.has(worded(line.typed))) return [line]
    return wordsIn(text.slice(line.from, line.to), /[^,，、،]+/g, line.from).flatMap(part => joined(sayings, wordsIn(text.slice(part.from, part.to), /\S+/g, part.from)))
  })
}

function joined(sayings: Sayings, words: readonly Typed[]): Typed[] {
  const entries: Typed[] = []
  let rest = words
  while (rest.length > 0) {
    const own = rest.slice(0, entryLength(sayings, rest.map(({ typed }) => typed)))
    entries.push({ typed: own.map(({ typed }) => typed).join(' '), from: own[0]?.from ?? 0, to: own.at(-1)?.to ?? 0 })
    rest = rest.slice(own.length)
  }
  return entries
}

function wordsIn(text: string, pattern: RegExp, offset: number): Typed[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
    const from = offset + index + (found.length - found.trimStart().length)
    const typed = found.trim().replaceAll(/\s+/g, ' ')
    return typed === '' ? [] : [{ typed, from, to: from + found.trim().length }]
  })
}

/** The text with another in the place of one entry, and of no other that begins the same; what stands behind its stroke stays, where the other brings no group of its own. */
export function instead(text: string, { typed, from, to }: Typed, by: string): string {
  const [, ...group] = by.includes('/') ? [] : typed.split('/')
  return text.slice(0, from) + [by, ...group].join('/') + text.slice(to)
}

/** The text without one entry. */
export function leftOut(text: string, { from, to }: Typed): string {
  return text.slice(0, from) + text.slice(to)
}

/** What was typed without what has been sent by now, each as often as it was: what was typed meanwhile stays. */
export function without(all: readonly Sayable[], text: string, sent: readonly string[]): string {
  const open = [...sent]
  const rest = typedIn(all, text).filter(({ typed }) => {
    const at = open.indexOf(typed)
    if (at !== -1) open.splice(at, 1)
    return at === -1
  })
  const isGoingOn = rest.length > 0 && /[\s,，、،;；؛]$/.test(text)
  return rest.map(({ typed }) => typed).join('\n') + (isGoingOn ? ' ' : '')
}
