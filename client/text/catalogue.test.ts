import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CODES } from '#shared/protocol/codes.ts'
import { catalogue, type TextKey } from './catalogue.ts'
import { messageOf } from './message.ts'

const keys = Object.keys(catalogue) as TextKey[]

const client = join(import.meta.dirname, '..')
const sources = readdirSync(client, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.includes('.test.') && !/\/(text\/en|node_modules)/.test(entry.parentPath))
  .map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n')

/** Families of keys that are put together: `code.${code}`, or `delegate.effect-${how}-time`. */
const families = [...sources.matchAll(/`([\w-]+\.[\w-]*)\$\{[^}]+\}([\w-]*)`/g)].map(([, start = '', end = '']) => ({ start, end }))

const isUsed = (key: string): boolean =>
  sources.includes(`'${key}'`) || sources.includes(`"${key}"`) || families.some(({ start, end }) => key.startsWith(start) && key.endsWith(end) && key.length > start.length)

describe('the catalogue', () => {
  test.each(CODES)('has a sentence for %s', code => {
    expect(catalogue[`code.${code}`]).toMatch(/^\p{Lu}.*\.$/u)
  })

  test.each(keys)('%s can be read as a message', key => {
    expect(() => messageOf(key)).not.toThrow()
  })

  test('has no text that no window shows', () => {
    expect(sources.length).toBeGreaterThan(50_000)
    expect(families.length).toBeGreaterThan(5)
    expect(keys.filter(key => !isUsed(key))).toEqual([])
  })
})
