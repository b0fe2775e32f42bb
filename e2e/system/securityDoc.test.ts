import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '#server/install.mjs'

const stories = readdirSync(join(root, 'e2e/stories'))
const exists = (path: string): boolean => readdirSync(join(root, path, '..')).includes(path.split('/').at(-1) ?? '')

/** `guessing`, a test of the system; `server/…`, a test beside its code; `story 53`. */
function isThere(name: string): boolean {
  const story = /^story (\d+)$/.exec(name)?.[1]
  if (story !== undefined) return stories.some(file => file.startsWith(`${story}-`))
  const path = /^`(.+)`$/.exec(name)?.[1] ?? `e2e/system/${name}`
  return exists(`${path}.test.ts`)
}

test('every test that the page of threats names is there', () => {
  const rows = readFileSync(join(root, 'docs/security.md'), 'utf8').split('\n').filter(line => line.startsWith('| ')).slice(1)
  const named = rows.flatMap(row => row.split('|').at(-2)?.split(',').map(name => name.trim()) ?? [])
  expect(named.length).toBeGreaterThan(30)
  expect(named.filter(name => !isThere(name))).toEqual([])
})
