import { link, mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { lockDataDir } from './dataDirLock.ts'
import { StoreFault } from './storeFault.ts'

const ROUNDS = 25

/** A socket nobody listens at, as a process that was killed leaves it. */
async function leaveDead(path: string): Promise<void> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(`${path}.alive`, resolve))
  await link(`${path}.alive`, path)
  await new Promise(resolve => server.close(resolve))
}

test('of several that want the one of a killed process at once exactly one gets it, again and again, and nothing stays behind', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'rostrum-lock-'))
  onTestFinished(() => rm(dataDir, { recursive: true }))
  for (let round = 0; round < ROUNDS; round += 1) {
    await leaveDead(join(dataDir, 'lock-0123456789ab.sock'))
    const wanting = await Promise.allSettled(Array.from({ length: 2 + (round % 7) }, () => lockDataDir(dataDir)))
    const got = wanting.flatMap(one => (one.status === 'fulfilled' ? [one.value] : []))
    const refused = wanting.flatMap(one => (one.status === 'rejected' ? [one.reason as unknown] : []))
    expect(got).toHaveLength(1)
    for (const cause of refused) expect(cause).toBeInstanceOf(StoreFault)
    await expect(lockDataDir(dataDir)).rejects.toThrow(`Another Rostrum (process ${process.pid})`)
    await got[0]?.()
  }
  expect(await readdir(dataDir)).toEqual([])
})

test('who hangs up without a word, as one that steps back does, is not taken for the one that has it', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'rostrum-lock-'))
  onTestFinished(() => rm(dataDir, { recursive: true }))
  const leaving = createServer(socket => {
    socket.destroy()
    leaving.close()
  })
  await new Promise<void>(resolve => leaving.listen(join(dataDir, 'lock-000000000000.sock'), resolve))
  const release = await lockDataDir(dataDir)
  await release()
  expect(await readdir(dataDir)).toEqual([])
})
