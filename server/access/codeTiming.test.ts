import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { expect, onTestFinished, test } from 'vitest'
import { FileDocuments } from '#server/documents/fileDocuments.ts'
import { Disk } from '#server/log/disk.ts'
import { newReport } from '#server/report.ts'
import { Accesses } from './accesses.ts'
import { newCode } from './code.ts'
import { keysFrom } from './keys.ts'

const SAMPLES = 6000
/** Checks in one sample, so that what differs in each adds up and what disturbs one of them does not. */
const CHECKS = 4
/** Of the rank-biserial correlation: 0 where one is as often the longer as the other, 1 where it always is. */
const MOST = 0.06
/** A code that is compared letter by letter takes longer each time it is measured, and a machine that had something else to do does not. */
const MEASURINGS = 3

/**
 * How much longer the one takes than the other: the share of pairs in which it does, less the share in which it does not.
 * By ranks, for a few samples that a busy machine holds up tell nothing of either.
 */
function rankBiserial(one: readonly number[], other: readonly number[]): number {
  const ranked = [...one.map(ms => ({ ms, isOne: true })), ...other.map(ms => ({ ms, isOne: false }))].toSorted((a, b) => a.ms - b.ms)
  const rankSum = ranked.reduce((sum, { isOne }, index) => sum + (isOne ? index + 1 : 0), 0)
  const below = rankSum - (one.length * (one.length + 1)) / 2
  return (2 * below) / (one.length * other.length) - 1
}

/** As it comes from a wire: how a text was put together here is felt when it is first read. */
const typedIn = (code: string): string => Buffer.from(code).toString('latin1')

test('a wrong code that begins as a right one is refused as fast as any other', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-timing-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const documents = await FileDocuments.open(join(folder, 'documents'), new Disk(newReport('silent')))
  const accesses = new Accesses(documents, keysFrom('a secret of this test, and of nothing else').code, () => 0)
  const { code } = await accesses.issue('panel', { role: 'chair', delegationId: null })
  const endings = [...'ABCDEFGH'].filter(letter => !code.endsWith(letter))
  const nearCode = (count: number): string => code.slice(0, -1) + endings[count % endings.length]
  let opened = false
  const take = async (typed: string): Promise<number> => {
    const began = performance.now()
    for (let count = 0; count < CHECKS; count += 1) opened ||= (await accesses.byCode(typed)) !== null
    return performance.now() - began
  }
  for (let count = 0; count < 500; count += 1) await take(newCode()) // until it is compiled
  const measure = async (): Promise<number> => {
    const times: { near: number[]; far: number[] } = { near: [], far: [] }
    for (let count = 0; count < SAMPLES; count += 1) {
      const [near, far] = [typedIn(nearCode(count)), typedIn(newCode())]
      // In turn the one first and the other, so that neither always comes after the making of a code.
      if (count % 2 === 0) times.near.push(await take(near))
      times.far.push(await take(far))
      if (count % 2 === 1) times.near.push(await take(near))
    }
    return rankBiserial(times.near, times.far)
  }
  const effects = [await measure()]
  while (Math.abs(effects.at(-1) ?? 0) >= MOST && effects.length < MEASURINGS) effects.push(await measure())
  expect(opened).toBe(false)
  process.stdout.write(`a code that shares eleven letters with a right one, ${SAMPLES} times against a random one: rank-biserial ${effects.map(effect => effect.toFixed(3)).join(', then ')}\n`)
  expect(Math.abs(effects.at(-1) ?? 0)).toBeLessThan(MOST)
})
