import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '#server/install.mjs'

const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'shared/floor/RULES.md', ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.md')).map(name => `docs/${name}`)]

test.each(documents)('%s: what it links to is there, and so is what it tells to run', document => {
  const text = readFileSync(join(root, document), 'utf8')
  const linked = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, to = '']) => to).filter(to => !/^\w+:/.test(to))
  expect(linked.filter(to => !existsSync(join(root, dirname(document), to)))).toEqual([])
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
  for (const [, script = ''] of text.matchAll(/npm run ([\w:-]+)/g)) expect(Object.keys(scripts)).toContain(script)
})

// With the table of the benchmark, which belongs there.
test('the README is short, and its picture light', () => {
  expect(readFileSync(join(root, 'README.md'), 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(110)
  expect(statSync(join(root, 'docs', 'windows.png')).size).toBeLessThanOrEqual(400_000)
})
