import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const shared = join(import.meta.dirname, '..')
const ID = /\b[LFPUVCMIDTOR]\d{1,2}\b/g

/** The ids at the beginning of the name of a test, or of a table of tests. */
const NAMED = /(['"`])((?:[LFPUVCMIDTOR]\d{1,2} )+)/g

const files = readdirSync(shared, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'))
const textOf = (name: string): string => readFileSync(join(shared, name), 'utf8')
const idsIn = (text: string): string[] => text.match(ID) ?? []
const isTest = (name: string): boolean => name.endsWith('.test.ts') || name.includes('testing')

/** The ids of the tables: each once. */
const written = [...readFileSync(join(import.meta.dirname, 'RULES.md'), 'utf8').matchAll(/^\| ([LFPUVCMIDTOR]\d{1,2}) \|/gm)].map(([, id = '']) => id)
const rules = new Set(written)

const missingIn = (ids: Iterable<string>, there: ReadonlySet<string>): string[] => [...new Set(ids)].filter(id => !there.has(id)).toSorted()

test('every rule has an id of its own', () => {
  expect(written.filter((id, index) => written.indexOf(id) !== index)).toEqual([])
  expect(rules.size).toBeGreaterThan(40)
})

test('every id that code or tests cite stands in RULES.md', () => {
  expect(missingIn(files.flatMap(name => idsIn(textOf(name))), rules)).toEqual([])
})

test('every rule is stated where it is kept', () => {
  expect(missingIn(rules, new Set(files.filter(name => !isTest(name)).flatMap(name => idsIn(textOf(name)))))).toEqual([])
})

test('every rule has a test that is named for it', () => {
  const names = files.filter(name => name.endsWith('.test.ts')).flatMap(name => [...textOf(name).matchAll(NAMED)].flatMap(([, , ids = '']) => idsIn(ids)))
  expect(missingIn(rules, new Set(names))).toEqual([])
})
