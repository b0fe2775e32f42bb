import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CODES } from '#shared/protocol/codes.ts'
import type { TextKey } from './catalogue.ts'
import { en } from './en.ts'
import { acts } from './en/acts.ts'
import { call } from './en/call.ts'
import { chair } from './en/chair.ts'
import { delegate } from './en/delegate.ts'
import { spoken } from './speaking.ts'

const keys = Object.keys(en) as TextKey[]

const client = join(import.meta.dirname, '..')
const sourcesOf = (folder: string): string =>
  readdirSync(join(client, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.includes('.test.') && !/\/(text\/\w\w|node_modules)/.test(entry.parentPath))
    .map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n')
const sources = sourcesOf('.')

/** Families of keys that are put together: `code.${code}`, or `delegate.effect-${how}-time`. */
const families = [...sources.matchAll(/`([\w-]+\.[\w-]*)\$\{[^}]+\}([\w-]*)`/g)].map(([, start = '', end = '']) => ({ start, end }))

/** Whatever is written as a text of its own. */
const texts = new Set([...sources.matchAll(/(['"])([\w.-]+)\1/g)].map(([, , text = '']) => text))

const isUsed = (key: string): boolean =>
  texts.has(key) || families.some(({ start, end }) => key.startsWith(start) && key.endsWith(end) && key.length > start.length)

describe('the catalogue', () => {
  test.each(CODES)('has a sentence for %s', code => {
    expect(en[`code.${code}`]).toMatch(/^\p{Lu}.*\.$/u)
  })

  test('is the words of all the windows together', () => {
    expect(Object.keys(spoken().words).toSorted()).toEqual(keys.toSorted())
  })

  test.each([
    ['room', { ...acts, ...call, ...chair, ...delegate }],
    ['screen', { ...acts, ...call, ...chair, ...delegate }],
    ['enter', { ...acts, ...call, ...chair, ...delegate }],
    ['chair', { ...call, ...delegate }],
    ['delegate', chair],
  ])('the window of %s says nothing that another has the words for', (folder, others) => {
    const source = sourcesOf(folder)
    expect(source.length).toBeGreaterThan(500)
    expect(Object.keys(others).filter(key => source.includes(`'${key}'`))).toEqual([])
  })

  test('has no text that no window shows', () => {
    expect(sources.length).toBeGreaterThan(50_000)
    expect(families.length).toBeGreaterThan(5)
    expect(keys.filter(key => !isUsed(key))).toEqual([])
  })
})
