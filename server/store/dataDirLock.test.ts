import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { lockDataDir } from './dataDirLock.ts'
import { StoreFault } from './storeFault.ts'

const ROUNDS = 25

test('of eight that want it at once exactly one gets it, again and again, and nothing stays behind', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'rostrum-lock-'))
  onTestFinished(() => rm(dataDir, { recursive: true }))
  for (let round = 0; round < ROUNDS; round += 1) {
    const wanting = await Promise.allSettled(Array.from({ length: 8 }, () => lockDataDir(dataDir)))
    const got = wanting.flatMap(one => (one.status === 'fulfilled' ? [one.value] : []))
    const refused = wanting.flatMap(one => (one.status === 'rejected' ? [one.reason as unknown] : []))
    expect(got).toHaveLength(1)
    for (const cause of refused) expect(cause).toBeInstanceOf(StoreFault)
    await expect(lockDataDir(dataDir)).rejects.toThrow(`Another Rostrum (process ${process.pid})`)
    await got[0]?.()
  }
  expect(await readdir(dataDir)).toEqual([])
})
