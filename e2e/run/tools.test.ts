import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryTree } from './testing/temporaryTree.ts'

const project = join(import.meta.dirname, '..', '..')

/** Runs a program of Node in a planted tree and gives back its exit code and all that it said. */
function run(root: string, ...args: string[]): { code: number | null; said: string } {
  const [program = '', ...rest] = args
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, program), ...rest], { cwd: root, encoding: 'utf8' })
  return { code: status, said: stdout + stderr }
}

const oxlint = 'node_modules/oxlint/bin/oxlint'
const tsc = 'node_modules/typescript/bin/tsc'

test('lint: a sound tree is green', () => {
  expect(run(temporaryTree(), oxlint)).toMatchObject({ code: 0 })
})

test.each([
  ['import(no-cycle)', 'shared/floor/x.ts', `import { y } from '#shared/floor/y.ts'\nexport const x = (): unknown => y`],
  ['import(no-default-export)', 'shared/floor/x.ts', `export default 1`],
  ['oxc(no-barrel-file)', 'shared/floor/x.ts', `export * from './model.ts'`],
  ["'Date.now' is restricted", 'shared/floor/x.ts', `export const now = Date.now()`],
  ["'Date.now' is restricted", 'shared/floor/x.ts', `export const { now } = Date`],
  ["'Math.random' is restricted", 'shared/sync/x.ts', `export const dice = Math.random()`],
  ["use of 'crypto'", 'shared/protocol/x.ts', `export const id = crypto.randomUUID()`],
  ["use of 'performance'", 'shared/floor/x.ts', `export const now = performance.now()`],
  ["use of 'globalThis'", 'shared/floor/x.ts', `export const all = Reflect.get(globalThis, 'crypto')`],
  ['react-hooks(rules-of-hooks)', 'client/ui/X.tsx', `import { useId } from 'react'\nexport const X = (p: { a: boolean }) => (p.a ? useId() : 1)`],
  ['react-hooks(exhaustive-deps)', 'client/ui/X.tsx', `import { useMemo } from 'react'\nexport const useX = (a: number) => useMemo(() => a + 1, [])`],
  ['jsx-a11y(alt-text)', 'client/ui/X.tsx', `export const x = <img src="x.png" />`],
  ['jsx-a11y(click-events-have-key-events)', 'client/ui/X.tsx', `export const x = <div onClick={() => {}} />`],
  ['vitest(no-focused-tests)', 'server/x.test.ts', `import { expect, test } from 'vitest'\ntest.only('x', () => expect(1).toBe(1))`],
])('lint is red: %s in %s', (told, path, text) => {
  const found = run(temporaryTree({ 'shared/floor/y.ts': `import { x } from './x.ts'\nexport const y = (): unknown => x`, [path]: text }), oxlint)
  expect(found.said).toContain(told)
  expect(found.code).toBe(1)
})

test('types: a sound tree is green', () => {
  expect(run(temporaryTree(), tsc, '-p', 'shared')).toEqual({ code: 0, said: '' })
})

test.each(['document.title', 'process.pid', 'setTimeout', 'fetch', 'Buffer', 'crypto', 'performance', 'console'])('types are red: shared knows no %s', (text) => {
  const { code, said } = run(temporaryTree({ 'shared/floor/x.ts': `export const x: unknown = ${text}` }), tsc, '-p', 'shared')
  expect(said).toMatch(/shared\/floor\/x\.ts.*Cannot find name/)
  expect(code).not.toBe(0)
})

test('check: says what it read, and its exit code tells', () => {
  const green = run(temporaryTree(), 'node_modules/tsx/dist/cli.mjs', join(project, 'e2e/run/check.ts'))
  expect(green).toMatchObject({ code: 0, said: expect.stringContaining('12 files of code, 16 imports, 2 style sheets: 0 faults.') })
  const red = run(temporaryTree({ 'server/x.ts': `import 'ioredis'` }), 'node_modules/tsx/dist/cli.mjs', join(project, 'e2e/run/check.ts'))
  expect(red).toMatchObject({ code: 1, said: expect.stringContaining('server/x.ts:1 must not import ioredis') })
})
