/** A piece of a text, and which way it is written. */
export interface Piece {
  text: string
  isRightToLeft: boolean
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufefc]/
const LEFT_TO_RIGHT = /[\p{L}\d]/u
/** First strong isolate and its end (UAX 9), which keep a value of a message apart from the words around it. */
const [BEGIN, END] = ['\u2068', '\u2069']

/**
 * A text as a word processor is told of it: its runs, each written one way. Not all of them heed the isolates of a text, so
 * they are taken out here, and say where a run ends.
 */
export function piecesOf(text: string, isRightToLeft: boolean): Piece[] {
  const pieces = runsOf(text, isRightToLeft)
  const isMixed = isRightToLeft || pieces.length > 1
  return isMixed ? pieces.map(marked) : pieces
}

/** Some heed the letters alone: what begins or ends with none is marked, or a comma or a sign would go to the side of its neighbour. */
function marked({ text, isRightToLeft }: Piece): Piece {
  const [strong, mark] = isRightToLeft ? [/\p{L}/u, '\u200f'] : [/[A-Za-z]/, '\u200e']
  const [first = '', last = ''] = [text.at(0), text.at(-1)]
  return { text: `${strong.test(first) ? '' : mark}${text}${strong.test(last) ? '' : mark}`, isRightToLeft }
}

function runsOf(text: string, isRightToLeft: boolean): Piece[] {
  const pieces: Piece[] = []
  const ways = [isRightToLeft]
  // What stands in an isolate is written as its letters are; without letters, as what is around it.
  const parts = text.split(new RegExp(`([${BEGIN}${END}])`)).filter(part => part !== '')
  for (const [index, part] of parts.entries()) {
    if (part === BEGIN) ways.push(wayOf(ownText(parts, index + 1), ways.at(-1) ?? isRightToLeft))
    else if (part === END) ways.pop()
    else add(pieces, part, ways.at(-1) ?? isRightToLeft)
  }
  return pieces
}

/** Of an isolate, without those within it. */
function ownText(parts: readonly string[], from: number): string {
  let depth = 1
  let own = ''
  for (const part of parts.slice(from)) {
    if (part === BEGIN) depth += 1
    else if (part === END) depth -= 1
    else if (depth === 1) own += part
    if (depth === 0) break
  }
  return own
}

function wayOf(text: string, around: boolean): boolean {
  if (RIGHT_TO_LEFT.test(text)) return true
  return LEFT_TO_RIGHT.test(text) ? false : around
}

function add(pieces: Piece[], text: string, isRightToLeft: boolean): void {
  const last = pieces.at(-1)
  if (last?.isRightToLeft === isRightToLeft) last.text += text
  else pieces.push({ text, isRightToLeft })
}
