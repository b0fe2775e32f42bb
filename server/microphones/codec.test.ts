import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineOf, newsIn, type Order, type SeatNews } from './codec.ts'
import { DCS_6000, dialect } from './dialect.ts'
import { LinesIn } from './linesIn.ts'

const seats = fc.integer({ min: 1, max: 65_535 })
const OTHER = dialect.parse({ open: 'MIC 1', close: 'MIC 0', light: 'REQ 1', dark: 'REQ 0', ask: 'ALL?', mode: null, opened: 'SEAT ON', closed: 'SEAT OFF', lit: 'ASKS', unlit: 'ASKS NOT', told: 'END', fault: 'WHAT' })

describe('what is said', () => {
  test.each([
    [{ kind: 'open', seat: 212 }, 'mic_on 212\r\n'], [{ kind: 'close', seat: 1 }, 'mic_off 1\r\n'], [{ kind: 'light', seat: 12 }, 'mic_request_on 12\r\n'],
    [{ kind: 'dark', seat: 65_535 }, 'mic_request_off 65535\r\n'], [{ kind: 'ask' }, 'mic_status\r\n'], [{ kind: 'mode' }, 'mic_mode manual\r\n'],
  ] satisfies [Order, string][])('%j is %j', (order, line) => {
    expect(lineOf(DCS_6000, order)).toBe(line)
  })

  test('every word is a setting, and what has none is not said', () => {
    expect(lineOf(OTHER, { kind: 'open', seat: 7 })).toBe('mic 1 7\r\n')
    expect(lineOf(OTHER, { kind: 'mode' })).toBeNull()
    expect(newsIn(OTHER, 'ASKS 7')).toEqual({ kind: 'lit', seat: 7 })
    expect(newsIn(OTHER, 'asks not 7')).toEqual({ kind: 'unlit', seat: 7 })
    expect(newsIn(OTHER, 'mic_request_on 7')).toBeNull()
  })

  test.each(['mic_on\r\nmic_on 1', '', ' mic_on', 'mic  on', 'mïc', 'x'.repeat(61)])('%j is no word: it could say more than one thing, or nothing', word => {
    expect(dialect.safeParse({ open: word }).success).toBe(false)
  })

  test('one word for two kinds of news is refused', () => {
    expect(dialect.safeParse({ lit: 'mic_on' }).error?.issues[0]?.message).toBe('must not say two things by the same words')
  })
})

describe('what is heard', () => {
  test.each([
    ['mic_on 12', { kind: 'opened', seat: 12 }], ['mic_off 12', { kind: 'closed', seat: 12 }], ['mic_request_on 12', { kind: 'lit', seat: 12 }], ['mic_request_off 12', { kind: 'unlit', seat: 12 }],
    ['MIC_ON  12', { kind: 'opened', seat: 12 }], [' mic_on 12 3 John Jones', { kind: 'opened', seat: 12 }], ['mic_status_done', { kind: 'told' }], ['mic_status_done ', { kind: 'told' }],
    ['command_error syntax error', { kind: 'fault', text: 'syntax error' }], ['command_error', { kind: 'fault', text: '' }],
  ])('%j', (line, news) => {
    expect(newsIn(DCS_6000, line)).toEqual(news)
  })

  test.each(['', ' ', 'mic_on', 'mic_on ', 'mic_on 0', 'mic_on 65536', 'mic_on -1', 'mic_on 1e3', 'mic_on 12x', 'mic_on 123456', 'mic_on12', 'mic_one 12', 'xmic_on 12', 'seat_state 12 active', 'mic_mode manual', 'mic_reply_on 12', '\0\u00ff', '12'])('%j says nothing that matters here', line => {
    expect(newsIn(DCS_6000, line)).toBeNull()
  })

  test('whatever is said of a seat is heard of that seat', () => {
    const kinds = fc.constantFrom<[Extract<Order, { seat: number }>['kind'], SeatNews['kind']]>(['open', 'opened'], ['close', 'closed'], ['light', 'lit'], ['dark', 'unlit'])
    fc.assert(fc.property(kinds, seats, ([kind, heard], seat) => {
      expect(newsIn(DCS_6000, lineOf(DCS_6000, { kind, seat }) ?? '')).toEqual({ kind: heard, seat })
    }))
  })

  test('no line of any letters breaks it', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), line => void newsIn(DCS_6000, line)))
  })
})

describe('lines', () => {
  const linesIn = (...pieces: string[]): string[] => {
    const lines = new LinesIn()
    return pieces.flatMap(piece => lines.take(Buffer.from(piece, 'latin1')))
  }

  test.each([[['a\rb\nc\r\n']], [['a\r', '\nb', '\n\n\nc\r']], [['', 'a\n', 'b\r\nc', '', '\n']]])('%j are three, by CR, LF or both, however they are cut', pieces => {
    expect(linesIn(...pieces)).toEqual(['a', 'b', 'c'])
  })

  test('half a line is none yet', () => {
    expect(linesIn('mic_on 1')).toEqual([])
    expect(linesIn('mic_on 1', '2\r\n')).toEqual(['mic_on 12'])
  })

  test('what never ends is not kept, and is no line when it does end; the next one is', () => {
    const lines = new LinesIn()
    const piece = Buffer.alloc(1_000_000, 'x')
    // Kept, it would be longer than a string may be, and throw.
    for (let count = 0; count < 600; count += 1) expect(lines.take(piece)).toEqual([])
    expect(lines.take(Buffer.from('mic_on 1\nmic_on 2\n'))).toEqual(['mic_on 2'])
  })

  test('bytes cut anywhere give the same lines', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('a', 'b', '\r', '\n', 'x'.repeat(600)), { maxLength: 40 }), fc.array(fc.nat(50)), (pieces, cuts) => {
      const text = pieces.join('')
      const at = [0, ...cuts.filter(cut => cut < text.length).toSorted((one, other) => one - other), text.length]
      expect(linesIn(...at.slice(1).map((end, index) => text.slice(at[index], end)))).toEqual(linesIn(text))
    }))
  })
})
