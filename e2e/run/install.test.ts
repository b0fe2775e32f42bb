import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { isInstalled } from '#server/install.mjs'

const wanted = {
  '': {},
  'node_modules/zod': { version: '4.0.0', integrity: 'sha512-zod' },
  'node_modules/vitest': { version: '4.0.0', integrity: 'sha512-vitest', dev: true },
  'node_modules/other-system': { version: '1.0.0', integrity: 'sha512-other', optional: true },
}
const { '': _root, 'node_modules/other-system': _other, ...present } = wanted

/** A folder with a lock file, the packages that are present, and npm's own note of them, if it came to the end. */
function folderWith(found: object | null): string {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-install-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const write = (path: string, content: object): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), JSON.stringify(content))
  }
  write('package-lock.json', { packages: wanted })
  for (const path of Object.keys(found ?? present)) write(`${path}/package.json`, {})
  if (found !== null) write('node_modules/.package-lock.json', { packages: found })
  return folder
}

const forDevelopment = true

test('installed: every package in its version; what is for another system may be missing', () => {
  expect(isInstalled({ forDevelopment }, folderWith(present))).toBe(true)
})

test('not installed: npm did not come to the end, or nothing is there', () => {
  expect(isInstalled({ forDevelopment }, folderWith(null))).toBe(false)
  expect(isInstalled({ forDevelopment }, folderWith({}))).toBe(false)
})

test('not installed: another version, or other contents', () => {
  const older = { ...wanted['node_modules/zod'], version: '3.0.0' }
  const other = { ...wanted['node_modules/zod'], integrity: 'sha512-other' }
  expect(isInstalled({ forDevelopment }, folderWith({ ...present, 'node_modules/zod': older }))).toBe(false)
  expect(isInstalled({ forDevelopment }, folderWith({ ...present, 'node_modules/zod': other }))).toBe(false)
})

test('not installed: a package was taken away afterwards', () => {
  const folder = folderWith(present)
  rmSync(join(folder, 'node_modules/zod'), { recursive: true })
  expect(isInstalled({ forDevelopment }, folder)).toBe(false)
})

test('a server needs nothing of what is for development', () => {
  const { 'node_modules/vitest': _vitest, ...served } = present
  expect(isInstalled({ forDevelopment: false }, folderWith(served))).toBe(true)
  expect(isInstalled({ forDevelopment }, folderWith(served))).toBe(false)
})

test('the lock file knows every package that a package asks for, those of other systems too: npm ci refuses it otherwise', () => {
  type Locked = Record<string, { dependencies?: object; optionalDependencies?: object }>
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Locked }
  const known = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')))
  const asked = Object.values(packages).flatMap((one) => Object.keys({ ...one.dependencies, ...one.optionalDependencies }))
  expect(asked.filter((name) => !known.has(name))).toEqual([])
})
