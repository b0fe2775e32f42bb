import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { delegation as schema, type Delegation } from '../floor/plan.ts'
import { stateFacts } from '../states/stateFacts.ts'
import { readColumns } from './columns.ts'
import { delegationsCsv } from './delegationsCsv.ts'
import { fatesOf, isOpen, outcomeOf, type Fate } from './fates.ts'
import type { Settlement, TextRow } from './rows.ts'
import { stateBook } from './stateBook.ts'
import { book } from './testing/files.ts'

/** Whatever a file may hold: what is right often enough that rows are taken, and anything else. */
const state = fc.constantFrom(...stateFacts)
const odd = fc.string({ unit: fc.constantFrom(...'=+-@\t\n\' "a1é国ا\u202e;|＝'), maxLength: 8 })
const any = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.string({ unit: 'binary', maxLength: 8 }), odd)
const name = fc.oneof({ weight: 5, arbitrary: state.map(one => one.name) }, { weight: 2, arbitrary: fc.constantFrom('Amnesty International', 'A B', 'a-b', 'ILO', 'ken', 'Kenia', 'Turkey', '人权组织') }, { weight: 1, arbitrary: any })
const category = fc.oneof({ weight: 6, arbitrary: fc.constantFrom('member', 'observer state', 'ngo', 'IGO', 'un', '', 'nhri', 'ngo (assumed)') }, { weight: 1, arbitrary: any })
const code = fc.oneof({ weight: 6, arbitrary: fc.constant('') }, { weight: 1, arbitrary: state.map(one => one.alpha2) }, { weight: 1, arbitrary: any })
const rest = (...values: string[]): fc.Arbitrary<string> => fc.oneof({ weight: 6, arbitrary: fc.constantFrom('', ...values) }, { weight: 1, arbitrary: any })
const cells = fc.tuple(name, category, code, rest('African Group', 'A; B', 'B|A', '"A; B"', '"""A"""; B'), rest('GRULAC', 'africa'), rest('ilo', 'ken', 'x'))
const columns = readColumns(['name', 'category', 'code', 'groups', 'region', 'short code'])
const rowsOf = (all: readonly (readonly string[])[]): TextRow[] => all.map((one, at) => ({ at: at + 2, cells: one }))
const NOTHING = new Map<number, Settlement>()

/** As a secretary would who has no patience: whatever is open is left out. */
function settled(rows: readonly TextRow[], known: readonly Delegation[], from = book): Fate[] {
  const out = new Map<number, Settlement>()
  for (const [at, fate] of fatesOf(rows, columns, known, from, NOTHING).entries()) if (isOpen(fate)) out.set(rows[at]?.at ?? 0, { isOut: true })
  return fatesOf(rows, columns, known, from, out)
}
const takenOf = (rows: readonly TextRow[], known: readonly Delegation[] = [], from = book): readonly Delegation[] => outcomeOf(settled(rows, known, from), known).delegations ?? []

/** As often as each property (`npm run test:hard`: 10,000). */
const runs = { numRuns: Number(process.env['ROSTRUM_RUNS'] ?? 300) }

test('every row has one fate; nothing is taken while one is open; what is taken may stand in a meeting, each once and by an id of its own', () => {
  fc.assert(fc.property(fc.array(cells, { maxLength: 25 }), fc.array(cells, { maxLength: 8 }), (all, before) => {
    const known = takenOf(rowsOf(before))
    const rows = rowsOf(all)
    const fates = fatesOf(rows, columns, known, book, NOTHING)
    expect(fates).toHaveLength(rows.length)
    const open = fates.filter(isOpen).length
    const { delegations, no } = outcomeOf(fates, known)
    expect(delegations === null).toBe(no !== null)
    if (open > 0) expect(no).toBe('open')
    const after = settled(rows, known)
    expect(after.filter(({ kind }) => kind === 'left-out')).toHaveLength(open)
    const together = [...known, ...takenOf(rows, known)]
    for (const one of together) expect(schema.safeParse(one).error).toBeUndefined()
    expect(new Set(together.map(({ id }) => id.toLowerCase())).size).toBe(together.length)
    const states = together.flatMap(one => one.code ?? [])
    expect(new Set(states).size).toBe(states.length)
    expect(takenOf(rows, known).length + after.filter(({ kind }) => kind === 'left-out' || kind === 'duplicate').length).toBe(rows.length)
  }), runs)
})

test('what was exported is imported as it was, and in its own meeting all of it is there already', () => {
  fc.assert(fc.property(fc.array(cells, { minLength: 1, maxLength: 25 }), all => {
    const delegations = takenOf(rowsOf(all))
    const rows = rowsOf(readBack(delegationsCsv(delegations)))
    expect(takenOf(rows)).toEqual(delegations)
    const again = fatesOf(rows, columns, delegations, book, NOTHING)
    expect(again.map(fate => (fate.kind === 'duplicate' ? [fate.of, fate.differs] : fate.kind))).toEqual(delegations.map(({ id }) => [{ delegationId: id }, false]))
  }), runs)
})

test('whatever groups are called, they come back as they were', () => {
  const ofKnown = stateBook([], [{ ga: 'gaf', g1: 'g1f' }])
  const known = fc.constantFrom('ga', 'g1')
  const between = fc.tuple(known, fc.constantFrom(',', ', ', '،', '，', '、'), known).map(parts => parts.join(''))
  const group = fc.string({ unit: fc.constantFrom(...'";|؛； ,，、،a1'), minLength: 1, maxLength: 6 }).map(text => `g${text}`.trim())
  const quoted = fc.oneof(known, between, group, group.map(text => `"${text}"`), group.map(text => `"${text}`))
  fc.assert(fc.property(fc.uniqueArray(quoted, { maxLength: 6 }), groups => {
    const kenya: Delegation = { id: 'ken', name: 'Kenya', category: 'member-state', groups, code: 'KEN', region: 'african', isAssumed: false }
    expect(takenOf(rowsOf(readBack(delegationsCsv([kenya]))), [], ofKnown)).toEqual([kenya])
  }), runs)
})

/** A strict reader of what `csvText` writes, without its headings. */
function readBack(csv: string): string[][] {
  return [...csv.slice(1).matchAll(/((?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,(?:"(?:[^"]|"")*"|[^",\r\n]*))*)\r\n/g)].slice(1).map(([, row = '']) =>
    [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? ''))
}
