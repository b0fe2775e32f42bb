import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { lockFaultsOf } from './lockRules.ts'

const integrity = `sha512-${'a'.repeat(86)}==`
const sound = () => ({
  wanted: { dependencies: { zod: '4.0.0' }, devDependencies: { vitest: '4.0.0' } } as Record<string, Record<string, string>>,
  packages: {
    '': { dependencies: { zod: '4.0.0' }, devDependencies: { vitest: '4.0.0' } },
    'node_modules/zod': { version: '4.0.0', integrity },
    'node_modules/vitest': { version: '4.0.0', integrity },
    'node_modules/vitest/node_modules/maker': { version: '1.2.3-rc.1', integrity, hasInstallScript: true },
  } as Record<string, Record<string, unknown>>,
  settings: 'loglevel=silent\nignore-scripts=true\n',
})

/** The faults of a project that is sound but for what is planted. */
function faultsWith(plant: (project: ReturnType<typeof sound>) => void, listed: Record<string, string> = { maker: 'because' }): string[] {
  const root = mkdtempSync(join(tmpdir(), 'rostrum-lock-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  const project = sound()
  plant(project)
  writeFileSync(join(root, 'package.json'), JSON.stringify(project.wanted))
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: project.packages }))
  writeFileSync(join(root, '.npmrc'), project.settings)
  return lockFaultsOf(root, listed)
}

test('a sound project has no fault, and this one is sound', () => {
  expect(faultsWith(() => undefined)).toEqual([])
  expect(lockFaultsOf('.')).toEqual([])
})

test.each<[string, RegExp, (project: ReturnType<typeof sound>) => void]>([
  ['a range of versions', /zod has no exact version: \^4.0.0/, ({ wanted, packages }) => ((wanted['dependencies'] = { zod: '^4.0.0' }), (packages[''] = { ...packages[''], dependencies: { zod: '^4.0.0' } }))],
  ['another version than wanted', /zod is 3.9.0, 4.0.0 is wanted/, ({ packages }) => (packages['node_modules/zod'] = { version: '3.9.0', integrity })],
  ['a package that was added by hand', /does not know the devDependencies/, ({ packages }) => (packages[''] = { dependencies: { zod: '4.0.0' } })],
  ['one without a version', /maker has no version/, ({ packages }) => (packages['node_modules/maker'] = { integrity })],
  ['one without integrity', /maker has no integrity/, ({ packages }) => (packages['node_modules/maker'] = { version: '1.0.0' })],
  ['one with a weak sum', /maker has no integrity/, ({ packages }) => (packages['node_modules/maker'] = { version: '1.0.0', integrity: 'sha1-abc=' })],
  ['one from a place of its own', /maker names a place/, ({ packages }) => (packages['node_modules/maker'] = { version: '1.0.0', integrity, resolved: 'git+ssh://elsewhere.example/maker.git' })],
  ['a script that nobody knows', /runner brings an install script/, ({ packages }) => (packages['node_modules/runner'] = { version: '1.0.0', integrity, hasInstallScript: true })],
  ['scripts that are run', /ignore-scripts=true/, project => (project.settings = 'loglevel=silent\n# ignore-scripts=true\n')],
])('red: %s', (_what, told, plant) => {
  expect(faultsWith(plant)).toEqual([expect.stringMatching(told)])
})

test('red: a script that is gone is still listed, and no lock file at all', () => {
  expect(faultsWith(() => undefined, { maker: 'because', fsevents: 'because' })).toEqual(['installScripts.ts: fsevents brings none'])
  expect(lockFaultsOf(tmpdir())).toEqual(['package-lock.json is not there'])
})
