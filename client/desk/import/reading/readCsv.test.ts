import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvText, withoutApostrophe } from '#shared/csv/csvText.ts'
import { ENCODINGS, Unread, type Choice, type Encoding } from './readAs.ts'
import { readRows } from './readRows.ts'
import { encoded } from './testing/encoded.ts'

const read = (text: string, choice: Choice = {}) => readRows(encoded(text, 'utf-8'), choice)
const cellsOf = (text: string, choice: Choice = {}): unknown => read(text, choice).rows.map(({ cells }) => cells)

describe('a file of separated values', () => {
  test.each([[','], [';'], ['\t']] as const)('is read by %j, quoted or not', separator => {
    const text = ['name', 'category', 'groups'].join(separator) + `\r\nKenya${separator}member${separator}"A; B, C\tD"\r\n"say ""hello"""${separator}ngo${separator}"two\r\nlines"\r\n`
    expect(read(text)).toEqual({
      readAs: { kind: 'text', encoding: 'utf-8', separator }, blank: 0,
      rows: [{ at: 1, cells: ['name', 'category', 'groups'] }, { at: 2, cells: ['Kenya', 'member', 'A; B, C\tD'] }, { at: 3, cells: ['say "hello"', 'ngo', 'two\r\nlines'] }],
    })
  })

  test.each([
    ['utf-8', 'Côte d’Ivoire;阿尔及利亚;الجزائر;Алжир'], ['utf-16le', 'Côte d’Ivoire;阿尔及利亚;الجزائر;Алжир'], ['utf-16be', 'Côte d’Ivoire;阿尔及利亚;الجزائر;Алжир'],
    ['windows-1252', "Côte d'Ivoire;Belgique;Brésil;Türkiye"], ['windows-1251', 'Алжир;Российская Федерация;Кот-д’Ивуар;Чад'], ['windows-1256', 'الجزائر;المملكة العربية السعودية;مصر;تشاد'], ['gb18030', '阿尔及利亚;俄罗斯联邦;中国;乍得'],
  ] as const)('is read in %s, with the mark of its encoding and without', (encoding, line) => {
    const text = `name;a;b;c\r\n${line}\r\n`
    for (const hasMark of encoding.startsWith('utf-') ? [true, false] : [false]) {
      expect(readRows(encoded(text, encoding, hasMark), {})).toMatchObject({ readAs: { encoding, separator: ';' }, rows: [{ cells: ['name', 'a', 'b', 'c'] }, { cells: line.split(';') }] })
    }
  })

  test('may be read in another encoding, or by another separator, than was guessed', () => {
    const bytes = encoded('name\r\nАлжир\r\n', 'windows-1251')
    expect(readRows(bytes, { encoding: 'windows-1252' })).toMatchObject({ readAs: { encoding: 'windows-1252' }, rows: [{}, { cells: ['Àëæèð'] }] })
    for (const encoding of ENCODINGS) expect(readRows(bytes, { encoding }).readAs).toMatchObject({ encoding })
    expect(cellsOf('a,b;c\n1,2;3\n', { separator: ',' })).toEqual([['a', 'b;c'], ['1', '2;3']])
    expect(cellsOf('a,b;c\n1,2;3\n', { separator: ';' })).toEqual([['a,b', 'c'], ['1,2', '3']])
  })

  test('keeps every cell the text that it is', () => {
    expect(cellsOf("=cmd|' /C calc'!A0,007,1e5,03/04/2015,TRUE,-5\n")).toEqual([["=cmd|' /C calc'!A0", '007', '1e5', '03/04/2015', 'TRUE', '-5']])
  })

  test('counts its blank rows and passes over them; a line that Excel writes for itself is none of its rows', () => {
    expect(read('sep=;\r\nname;code\r\n\r\n;;\r\n  ; \r\nKenya;KEN\r\n')).toMatchObject({ readAs: { separator: ';' }, blank: 3, rows: [{ at: 2, cells: ['name', 'code'] }, { at: 6, cells: ['Kenya', 'KEN'] }] })
  })

  test.each([
    ['name\n"Kenya\nFrance\n', 'quotes', 2], ['name\n"Kenya" x,1\n', 'quotes', 2], ['\n\n ,\n', 'no-rows', null], ['', 'no-rows', null], [`${'a,'.repeat(70)}b\n`, 'too-wide', 1], ['a\n'.repeat(10_001), 'too-many-rows', null], ['a\n'.repeat(30_000), 'too-many-rows', null],
  ] as const)('is not read where one cannot be sure: %#', (text, code, row) => {
    let caught: unknown
    try {
      read(text)
    } catch (error) {
      caught = error
    }
    expect(caught).toEqual(new Unread(code, row))
    expect(caught).toMatchObject({ code, row })
  })

  test('that is no text is none', () => {
    for (const bytes of [Uint8Array.from({ length: 999 }, (_, at) => (at * 7919) % 256), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48)]) expect(() => readRows(bytes, {})).toThrow(new Unread('not-text'))
  })

  test('that Rostrum wrote is read as it was, whatever stands in it', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(...'=+-@\t\n "\',;a1国é') }))
    const row = fc.tuple(fc.constant('x'), text, text)
    fc.assert(fc.property(fc.array(row, { minLength: 2, maxLength: 8 }), rows => {
      const { rows: whole } = readRows(new TextEncoder().encode(csvText(rows)), {})
      expect(whole.map(({ cells }) => cells.map(withoutApostrophe))).toEqual(rows)
    }), { numRuns: 300 })
  })

  test('random bytes are read as something or refused, and never break the reader', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom<Encoding | undefined>(undefined, ...ENCODINGS), (bytes, encoding) => {
      try {
        expect(readRows(bytes, encoding === undefined ? {} : { encoding }).rows.length).toBeGreaterThan(0)
      } catch (error) {
        expect(error).toBeInstanceOf(Unread)
      }
    }), { numRuns: 500 })
  })
})
