import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { StoreFault } from '#server/store/storeFault.ts'
import { forgetSecretsBefore, keptSecrets } from './secretFile.ts'

let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'rostrum-keys-'))
})
afterEach(() => rm(dataDir, { recursive: true }))

test('the secret is made once, readable by its owner alone, and stays', async () => {
  const secrets = await keptSecrets(dataDir)
  expect(secrets.map(secret => Buffer.from(secret, 'base64url').length)).toEqual([32])
  await chmod(join(dataDir, 'secret'), 0o644)
  expect(await keptSecrets(dataDir)).toEqual(secrets)
  expect((await stat(join(dataDir, 'secret'))).mode & 0o777).toBe(0o600)
  expect(await readdir(dataDir)).toEqual(['secret'])
})

test('those that others know are forgotten, but the newest', async () => {
  await keptSecrets(dataDir)
  const [newest] = await keptSecrets(dataDir, { isNew: true })
  await forgetSecretsBefore(dataDir)
  expect(await keptSecrets(dataDir)).toEqual([newest])
  expect((await stat(join(dataDir, 'secret'))).mode & 0o777).toBe(0o600)
})

test('a new one goes before those there are, and stays', async () => {
  const [first] = await keptSecrets(dataDir)
  const secrets = await keptSecrets(dataDir, { isNew: true })
  expect(secrets).toEqual([expect.not.stringContaining(first), first])
  expect(await keptSecrets(dataDir)).toEqual(secrets)
  expect((await stat(join(dataDir, 'secret'))).mode & 0o777).toBe(0o600)
})

test.each(['', '\n', 'short', `${'x'.repeat(31)}\n`, `${'x'.repeat(32)}\nshort\n`])('%j is no secret: anybody could sign in as the Chair', async text => {
  await writeFile(join(dataDir, 'secret'), text)
  await expect(keptSecrets(dataDir)).rejects.toThrow(StoreFault)
  await expect(keptSecrets(dataDir)).rejects.toThrow('--new-codes')
})
