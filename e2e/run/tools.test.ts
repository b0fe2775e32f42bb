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

/** Each in a file of its own, of one tree: to start a linter takes longer than to look at all of them. */
const LINTED: readonly (readonly [told: string, path: string, text: string])[] = [
  ['import(no-cycle)', 'shared/floor/x.ts', `import { y } from '#shared/floor/y.ts'\nexport const x = (): unknown => y`],
  ['import(no-default-export)', 'shared/floor/default.ts', `export default 1`],
  ['oxc(no-barrel-file)', 'shared/floor/barrel.ts', `export * from './model.ts'`],
  ["'Date.now' is restricted", 'shared/floor/now.ts', `export const now = Date.now()`],
  ["'Date.now' is restricted", 'shared/floor/taken.ts', `export const { now } = Date`],
  ["'Math.random' is restricted", 'shared/sync/dice.ts', `export const dice = Math.random()`],
  ["use of 'crypto'", 'shared/protocol/crypto.ts', `export const id = crypto.randomUUID()`],
  ["use of 'performance'", 'shared/floor/performance.ts', `export const now = performance.now()`],
  ["use of 'globalThis'", 'shared/floor/globalThis.ts', `export const all = Reflect.get(globalThis, 'crypto')`],
  ['react-hooks(rules-of-hooks)', 'client/ui/Rules.tsx', `import { useId } from 'react'\nexport const X = (p: { a: boolean }) => (p.a ? useId() : 1)`],
  ['react-hooks(exhaustive-deps)', 'client/ui/Deps.tsx', `import { useMemo } from 'react'\nexport const useX = (a: number) => useMemo(() => a + 1, [])`],
  ['jsx-a11y(alt-text)', 'client/ui/Alt.tsx', `export const x = <img src="x.png" />`],
  ['jsx-a11y(click-events-have-key-events)', 'client/ui/Keys.tsx', `export const x = <div onClick={() => {}} />`],
  ['vitest(no-focused-tests)', 'server/x.test.ts', `import { expect, test } from 'vitest'\ntest.only('x', () => expect(1).toBe(1))`],
]

test('lint is red, and says of each file what is wrong in it', () => {
  const planted = Object.fromEntries(LINTED.map(([, path, text]) => [path, text]))
  const { code, said } = run(temporaryTree({ 'shared/floor/y.ts': `import { x } from './x.ts'\nexport const y = (): unknown => x`, ...planted }), oxlint, '--format', 'unix')
  expect(code).toBe(1)
  const isSaid = (told: string, path: string): boolean => said.split('\n').some(line => line.startsWith(`${path}:`) && line.includes(told))
  expect(LINTED.filter(([told, path]) => !isSaid(told, path))).toEqual([])
})

test('types: a sound tree is green', () => {
  expect(run(temporaryTree(), tsc, '-p', 'shared')).toEqual({ code: 0, said: '' })
})

const UNKNOWN = ['document.title', 'process.pid', 'setTimeout', 'fetch', 'Buffer', 'crypto', 'performance', 'console']

test(`types are red: shared knows none of ${UNKNOWN.join(', ')}`, () => {
  const planted = Object.fromEntries(UNKNOWN.map((text, index) => [`shared/floor/x${index}.ts`, `export const x: unknown = ${text}`]))
  const { code, said } = run(temporaryTree(planted), tsc, '-p', 'shared')
  expect(UNKNOWN.filter((_, index) => !new RegExp(`shared/floor/x${index}\\.ts.*Cannot find name`).test(said))).toEqual([])
  expect(code).not.toBe(0)
})

test('check: says what it read, and its exit code tells', () => {
  const green = run(temporaryTree(), 'node_modules/tsx/dist/cli.mjs', join(project, 'e2e/run/check.ts'))
  expect(green).toMatchObject({ code: 0, said: expect.stringContaining('12 files of code, 16 imports, 2 style sheets: 0 faults.') })
  const red = run(temporaryTree({ 'server/x.ts': `import 'ioredis'` }), 'node_modules/tsx/dist/cli.mjs', join(project, 'e2e/run/check.ts'))
  expect(red).toMatchObject({ code: 1, said: expect.stringContaining('server/x.ts:1 must not import ioredis') })
})
