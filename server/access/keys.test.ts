import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { StoreFault } from '#server/store/storeFault.ts'
import { keysFrom, secretOf } from './keys.ts'

let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'rostrum-keys-'))
})
afterEach(() => rm(dataDir, { recursive: true }))

test('the secret is made once, readable by its owner alone, and stays', async () => {
  const secret = await secretOf(dataDir)
  expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
  await chmod(join(dataDir, 'secret'), 0o644)
  expect(await secretOf(dataDir)).toBe(secret)
  expect((await stat(join(dataDir, 'secret'))).mode & 0o777).toBe(0o600)
  expect(await readdir(dataDir)).toEqual(['secret'])
})

test.each(['', '\n', 'short', `${'x'.repeat(31)}\n`])('%j is no secret: anybody could sign in as the Chair', async text => {
  await writeFile(join(dataDir, 'secret'), text)
  await expect(secretOf(dataDir)).rejects.toThrow(StoreFault)
  await expect(secretOf(dataDir)).rejects.toThrow('--new-codes')
})

test('each purpose has a key of its own, and another secret other keys', () => {
  const [one, other] = [keysFrom('a'.repeat(32)), keysFrom('b'.repeat(32))]
  expect(new Set([one.session, one.code, other.session, other.code].map(key => Buffer.from(key).toString('base64url')).concat(one.check, other.check)).size).toBe(6)
})
