import { plain, type Named } from '#client/presiding/namedBy.ts'

/** One entry of a list as it is typed, its blanks made one each; and from where to where it stands in the text. */
export interface Typed {
  typed: string
  from: number
  to: number
}

/** The entries of a text: lines and commas part them, and so do blanks where what they part is no name itself. */
export function typedIn(all: readonly Named[], text: string): Typed[] {
  return wordsIn(text, /[^\n,;\t]+/g, 0).flatMap(line => {
    const isName = all.some(({ names }) => names.some(name => plain(name) === plain(line.typed.split('/')[0] ?? '')))
    return isName ? [line] : wordsIn(text.slice(line.from, line.to), /\S+/g, line.from)
  })
}

function wordsIn(text: string, pattern: RegExp, offset: number): Typed[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
    const from = offset + index + (found.length - found.trimStart().length)
    const typed = found.trim().replaceAll(/\s+/g, ' ')
    return typed === '' ? [] : [{ typed, from, to: from + found.trim().length }]
  })
}

/** The text with another in the place of one entry, and of no other that begins the same; what stands behind its stroke stays. */
export function instead(text: string, { typed, from, to }: Typed, by: string): string {
  const [, ...group] = typed.split('/')
  return text.slice(0, from) + [by, ...group].join('/') + text.slice(to)
}

/** The text without one entry. */
export function leftOut(text: string, { from, to }: Typed): string {
  return text.slice(0, from) + text.slice(to)
}

/** What was typed without what has been sent by now, each as often as it was: what was typed meanwhile stays. */
export function without(all: readonly Named[], text: string, sent: readonly string[]): string {
  const open = [...sent]
  const rest = typedIn(all, text).filter(({ typed }) => {
    const at = open.indexOf(typed)
    if (at !== -1) open.splice(at, 1)
    return at === -1
  })
  const isGoingOn = rest.length > 0 && /[\s,;]$/.test(text)
  return rest.map(({ typed }) => typed).join('\n') + (isGoingOn ? ' ' : '')
}
