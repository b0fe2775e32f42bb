import Papa from 'papaparse'
import { guessSeparator } from './guessSeparator.ts'
import { decoded, guessEncoding } from './guessEncoding.ts'
import { ListOfRows } from './listOfRows.ts'
import { LIMITS, SEPARATORS, Unread, type Choice, type FileRows, type Separator } from './readAs.ts'

/** Reads a file of separated values: texts, nothing but texts. */
export function readCsv(bytes: Uint8Array, choice: Choice): FileRows {
  const encoding = choice.encoding ?? guessEncoding(bytes)
  // What somebody has chosen is shown, with a sign for each part that is not written so; what was guessed must be right.
  const whole = choice.encoding === undefined ? decoded(encoding, bytes) : new TextDecoder(encoding).decode(bytes)
  if (whole === null || (choice.encoding === undefined && whole.includes('\0'))) throw new Unread('not-text')
  const { text, said } = withoutSep(whole)
  const separator = choice.separator ?? said ?? guessSeparator(text)
  const { data, errors, meta } = Papa.parse<string[]>(text, { delimiter: separator, preview: LIMITS.rows * 2 })
  const open = errors.find(({ type }) => type === 'Quotes')
  const first = said === null ? 1 : 2
  if (open !== undefined) throw new Unread('quotes', (open.row ?? 0) + first)
  if (meta.truncated) throw new Unread('too-many-rows')
  const list = new ListOfRows()
  for (const [at, cells] of data.entries()) if (at < data.length - 1 || cells.join('') !== '') list.add(at + first, cells)
  return { readAs: { kind: 'text', encoding, separator }, rows: list.rows, blank: list.blank }
}

/** A line of Excel's own at the beginning, that says by what the cells are apart. */
function withoutSep(text: string): { text: string; said: Separator | null } {
  const [line = '', sign] = /^sep=(.)\r?\n/i.exec(text) ?? []
  const said = SEPARATORS.find(one => one === sign) ?? null
  return said === null ? { text, said } : { text: text.slice(line.length), said }
}
