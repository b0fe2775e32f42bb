import Papa from 'papaparse'
import { SEPARATORS, type Separator } from './readAs.ts'

/** So many rows tell enough. */
const SAMPLE = 200

/**
 * By what the cells of a file are apart: what leaves no quote open and divides the most rows into as many cells as the first. Blanks
 * and quotes within a cell mislead whoever only counts signs.
 */
export function guessSeparator(text: string): Separator {
  const scored = SEPARATORS.map(separator => ({ separator, score: scoreOf(text, separator) }))
  return scored.toSorted((one, other) => other.score - one.score)[0]?.separator ?? ','
}

function scoreOf(text: string, separator: Separator): number {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separator, preview: SAMPLE, skipEmptyLines: 'greedy' })
  const width = data[0]?.length ?? 0
  if (width < 2 || errors.some(({ type }) => type === 'Quotes')) return 0
  return data.filter(({ length }) => length === width).length / data.length
}
