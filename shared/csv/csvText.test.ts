import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvText, withoutApostrophe, type CsvCell } from './csvText.ts'
import { isFormulaLike } from './formula.ts'

/** Another reader of RFC 4180 than any of ours: sign by sign, strict. */
function read(csv: string): string[][] {
  const rows: string[][] = []
  let at = 1 // after the byte order mark
  while (at < csv.length) {
    const row: string[] = []
    for (;;) {
      const cell = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(csv.slice(at))
      if (cell === null) throw new Error(`no cell at ${at}: ${csv.slice(at, at + 20)}`)
      row.push(cell[1]?.replaceAll('""', '"') ?? cell[2] ?? '')
      at += cell[0].length
      if (cell[3] === '\r\n') break
    }
    rows.push(row)
  }
  return rows
}

const first = (text: CsvCell): string => read(csvText([[text, 'after']]))[0]?.[0] ?? ''

describe('a file of comma-separated values', () => {
  test('is UTF-8 that says so, with CRLF after each row and quotes where they are needed', () => {
    expect(csvText([['name', 'spoken', 'by'], ['Côte d’Ivoire', 120, null], ['Arab Group, "own"', -1.5, 'two\nlines']])).toBe(
      '\ufeffname,spoken,by\r\nCôte d’Ivoire,120,\r\n"Arab Group, ""own""",-1.5,"two\nlines"\r\n',
    )
  })

  test.each([
    '=cmd|\' /C calc\'!A0', '+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '"=1"', "'=1", '“=1”', '\u00a0=1', '\ufeff=1', '\u200b=1', '＝1', '＋1', '－1', '＠A1', '\u22121', '\t', '-',
  ])('cannot start a formula: %j', text => {
    expect(first(text)).toBe(`'${text}`)
    expect(withoutApostrophe(first(text))).toBe(text)
  })

  test.each(['1=2', 'a-b', 'Iran (Islamic Republic of)', '12.5', '', "'quoted'", '"quoted"', '中国', '–', 'x@y'])('leaves other texts as they are: %j', text => {
    expect(first(text)).toBe(text)
    expect(withoutApostrophe(text)).toBe(text)
  })

  test('keeps numbers numbers, below nought too, and writes none that is none', () => {
    expect([-5, 0, 1.25, 1e21].map(first)).toEqual(['-5', '0', '1.25', '1e+21'])
    expect(first(Number.NEGATIVE_INFINITY)).toBe("'-Infinity")
  })

  test('whatever stands in it, every row comes back cell by cell, and no text begins a formula', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n "\',;a1＝') }))
    fc.assert(fc.property(fc.array(fc.array(text, { minLength: 1, maxLength: 5 }), { maxLength: 8 }), rows => {
      const cells = read(csvText(rows))
      expect(cells.map(row => row.map(withoutApostrophe))).toEqual(rows)
      for (const cell of cells.flat()) expect(/^[=+\-@\t\r]/.test(cell)).toBe(false)
      for (const cell of cells.flat().filter(isFormulaLike)) expect(cell.startsWith("'")).toBe(true)
    }))
  })
})
