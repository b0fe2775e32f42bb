import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readRows } from './readRows.ts'
import { LIMITS, Unread, type Choice } from './readAs.ts'
import { bombed } from './testing/bombed.ts'
import { inline, workbook, type Made } from './testing/workbooks.ts'

const read = (made: Made, choice: Choice = {}) => readRows(workbook(made), choice)

describe('a workbook', () => {
  test('is read as texts: shared ones and its own, with their signs, whichever cells are left out', () => {
    const made = read({
      texts: '<si><t>name</t></si><si><r><t>C&#244;te </t></r><r><rPr><b/></rPr><t xml:space="preserve">d&apos;Ivoire</t></r><rPh sb="0" eb="1"><t>READING AID</t></rPh></si><si><t/></si>',
      sheets: { List: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>code</t></is></c></row><row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" t="s"><v>2</v></c><c r="C3" t="str"><v>CIV</v></c></row><row r="4"/><row r="9"><c r="A9" t="inlineStr"><is><t><![CDATA[A & B <C>]]></t></is></c></row>' },
    })
    expect(made).toEqual({
      readAs: { kind: 'workbook', sheet: 'List', sheets: ['List'] }, blank: 1,
      rows: [{ at: 1, cells: ['name', '', 'code'] }, { at: 3, cells: ['Côte d\'Ivoire', '', 'CIV'] }, { at: 9, cells: ['A & B <C>'] }],
    })
  })

  test('has signs that XML cannot have, written in its own way', () => {
    expect(read({ texts: '<si><t>one_x000A_two</t></si>', sheets: { List: '<row><c t="s"><v>0</v></c><c t="inlineStr"><is><t>_x005F_x000D_ _x41_</t></is></c></row>' } }).rows[0]?.cells).toEqual(['one\ntwo', '_x000D_ _x41_'])
  })

  test('is read without references too, row by row and cell by cell', () => {
    expect(read({ sheets: { List: inline('name', 'code') + inline('Kenya', 'KEN') } }).rows).toEqual([{ at: 1, cells: ['name', 'code'] }, { at: 2, cells: ['Kenya', 'KEN'] }])
  })

  test('has formulas that are never reckoned: what one gave is taken, and said', () => {
    const { rows } = read({ sheets: { List: '<row r="1"><c r="A1" t="str"><f>UPPER("kenya")</f><v>KENYA</v></c><c r="B1"><f>1+1</f><v>2</v></c><c r="C1"><f>HYPERLINK("http://evil")</f></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1" t="str"><f>""</f><v></v></c><c r="F1" t="inlineStr"><is><t>=cmd|&apos; /C calc&apos;!A0</t></is></c></row>' } })
    expect(rows).toEqual([{ at: 1, cells: ['KENYA', '2', '', '#DIV/0!', '', "=cmd|' /C calc'!A0"], marks: { 0: 'formula', 1: 'formula', 2: 'formula-unsaved', 3: 'error', 4: 'formula' } }])
  })

  test('has numbers as they were typed, truths, and dates as dates', () => {
    const styles = '<numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="165" formatCode="[Red]&quot;day &quot;0.00"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>'
    const cells = '<row><c><v>0.10000000000000001</v></c><c><v>1234567890</v></c><c t="b"><v>1</v></c><c s="1"><v>42066</v></c><c s="2"><v>42066.75</v></c><c s="3"><v>7</v></c><c t="d"><v>2015-03-03</v></c></row>'
    expect(read({ styles, sheets: { List: cells } }).rows).toEqual([{ at: 1, cells: ['0.1', '1234567890', 'TRUE', '2015-03-03', '2015-03-03 18:00', '7', '2015-03-03'], marks: { 3: 'date', 4: 'date' } }])
    expect(read({ styles, properties: '<workbookPr date1904="1"/>', sheets: { List: '<row><c s="1"><v>40604</v></c></row>' } }).rows[0]?.cells).toEqual(['2015-03-03'])
  })

  test('shows its sheets, without those that are hidden; the first is read, or the one that is chosen', () => {
    const sheets = { Cover: inline('nothing'), Secret: inline('hidden'), 'Liste &amp; plus': inline('Kenya') }
    expect(read({ sheets, hidden: ['Secret'] })).toMatchObject({ readAs: { sheet: 'Cover', sheets: ['Cover', 'Liste & plus'] } })
    expect(read({ sheets, hidden: ['Secret'] }, { sheet: 'Liste & plus' })).toMatchObject({ readAs: { sheet: 'Liste & plus' }, rows: [{ cells: ['Kenya'] }] })
    expect(read({ sheets, hidden: Object.keys(sheets) })).toMatchObject({ readAs: { sheets: ['Cover', 'Secret', 'Liste & plus'] } })
  })

  test('is read up to ten thousand rows', () => {
    const rows = (n: number): string => Array.from({ length: n }, (_, at) => inline(`Organization ${at}`)).join('')
    expect(read({ sheets: { List: rows(10_000) } }).rows).toHaveLength(10_000)
    expect(() => read({ sheets: { List: rows(10_001) } })).toThrow(new Unread('too-many-rows'))
  })
})

describe('a workbook that means no good', () => {
  const codeOf = (bytes: Uint8Array, choice: Choice = {}): unknown => {
    try {
      return readRows(bytes, choice)
    } catch (error) {
      if (error instanceof Unread) return error.code
      throw error
    }
  }
  const SHEET = 'xl/worksheets/sheet1.xml'
  /** A megabyte of blanks more than may come out, in 50 kB; five megabytes of it would be five thousand. */
  const BOMB_BYTES = LIMITS.unpackedBytes + 1024 * 1024

  test('does not go off: what comes out is counted, wherever it lies', () => {
    for (const name of [SHEET, 'xl/sharedStrings.xml', 'xl/styles.xml', 'xl/workbook.xml']) expect([name, codeOf(bombed(name, BOMB_BYTES))]).toEqual([name, 'unpacks-too-large'])
  })

  test('does not go off by a size that is a lie', () => {
    const bytes = bombed(SHEET, BOMB_BYTES)
    // Both places where it says how large the part is.
    for (const [signature, offset] of [[0x04034b50, 22], [0x02014b50, 24]] as const) {
      const view = new DataView(bytes.buffer, bytes.byteOffset)
      for (let at = 0; at < bytes.length - 4; at++) if (view.getUint32(at, true) === signature && view.getUint32(at + offset, true) > 1_000_000) view.setUint32(at + offset, 100, true)
    }
    expect(codeOf(bytes)).toBe('unpacks-too-large')
  })

  test('is not unpacked where nothing of it is wanted, and its names lead nowhere', () => {
    const made = bombed('xl/media/image1.png', BOMB_BYTES, { sheets: { List: inline('Kenya') }, parts: { '../../../etc/passwd': strToU8('root'), '/etc/passwd': strToU8('root'), 'C:\\evil': strToU8('x'), '__proto__': strToU8('x') } })
    expect(codeOf(made)).toMatchObject({ rows: [{ cells: ['Kenya'] }] })
    const away = workbook({ parts: { 'xl/_rels/workbook.xml.rels': strToU8('<Relationships><Relationship Id="rId1" Target="../../../etc/passwd"/></Relationships>'), '../../../etc/passwd': strToU8('root') } })
    expect(codeOf(away)).toBe('damaged')
  })

  test('expands nothing: a billion laughs, and entities from elsewhere', () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, n) => `<!ENTITY lol${n} "${`&lol${n === 0 ? '' : n - 1};`.repeat(10)}">`).join('')}]><worksheet><sheetData><row><c t="inlineStr"><is><t>&lol8;</t></is></c></row></sheetData></worksheet>`
    expect(codeOf(workbook({ sheets: { List: laughs } }))).toBe('damaged')
    expect(codeOf(workbook({ sheets: { List: '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><worksheet/>' } }))).toBe('damaged')
    expect(codeOf(workbook({ sheets: { List: inline('&unknown;') } }))).toBe('damaged')
  })

  test('fills no memory: a cell of ten million signs, a tower of tags, a tag of a million attributes, a column far away', () => {
    const long = codeOf(workbook({ sheets: { List: inline('name') + inline('x'.repeat(10_000_000)) } })) as ReturnType<typeof readRows>
    expect(long.rows.map(({ cells }) => cells[0]?.length)).toEqual([4, 20_000])
    expect(codeOf(workbook({ sheets: { List: '<a>'.repeat(1_000_000) } }))).toBe('damaged')
    expect(codeOf(workbook({ sheets: { List: `<row ${Array.from({ length: 100_000 }, (_, n) => `a${n}="1"`).join(' ')}/>` } }))).toBe('damaged')
    expect(codeOf(workbook({ sheets: { List: '<row r="1"><c r="XFD1"><v>1</v></c></row>' } }))).toBe('too-wide')
    expect(codeOf(workbook({ sheets: { List: '<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>' } }))).toBe('damaged')
  })

  test('is damaged, or none, and is said to be', () => {
    const whole = workbook({ sheets: { List: inline('Kenya') } })
    expect(codeOf(whole.slice(0, whole.length / 2))).toMatch(/damaged|not-a-workbook/)
    expect(codeOf(workbook({ sheets: { List: '<row><c t="s"><v>7</v></c></row>' } }))).toBe('damaged')
    expect(codeOf(workbook({ sheets: { List: '<row><c>' } }))).toBe('damaged')
    expect(codeOf(workbook({ sheets: { List: '<row/>' } }))).toBe('no-rows')
    expect(codeOf(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0, 1, 2, 3))).toBe('not-a-workbook')
    expect(codeOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toBe('old-workbook')
    expect(codeOf(new TextEncoder().encode('%PDF-1.7'))).toBe('not-a-list')
    expect(codeOf(new Uint8Array(5 * 1024 * 1024 + 1))).toBe('too-large')
  })

  test('two parts of one name are none', () => {
    const bytes = workbook({ sheets: { List: inline('Kenya') }, parts: { 'xl/worksheets/sheetX.xml': strToU8('<worksheet/>') } })
    const text = new TextDecoder('latin1').decode(bytes).replaceAll('sheetX.xml', 'sheet1.xml')
    expect(codeOf(Uint8Array.from([...text].map(sign => encode(sign))))).toBe('damaged')
  })
})

const table = new Map(Array.from({ length: 256 }, (_, byte) => [new TextDecoder('latin1').decode(Uint8Array.of(byte)), byte]))
const encode = (sign: string): number => table.get(sign) ?? 0
