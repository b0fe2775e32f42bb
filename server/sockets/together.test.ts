import { expect, test } from 'vitest'
import { newReport } from '#server/report.ts'
import { fill, NEWS, openLines } from './testing/openLines.ts'
import { Together } from './together.ts'

test('while too much waits on all lines together the one that is furthest behind ends, and nobody else', async () => {
  const { lines, stream, socket } = await openLines()
  const [behind, further, ...quick] = [await stream(), await socket(), await stream(), await socket()] as const
  const troubles: string[] = []
  const together = new Together(lines, 6_000_000, newReport('silent', [], level => troubles.push(level)))
  await fill(behind, 2_000_000)
  await fill(further, 5_000_000)
  for (const { line } of quick) {
    line.pass(NEWS)
    await expect.poll(() => line.untaken).toBe(0)
  }
  together.look()
  together.look()
  await expect.poll(() => [...lines.all]).toEqual([behind, ...quick].map(({ line }) => line))
  expect(troubles).toEqual(['warn'])
  together.look()
  together.look()
  expect([behind, ...quick].map(({ line }) => line.isOpen)).toEqual([true, true, true])
})

test('what waits and is taken by the next look ends nobody', async () => {
  const { lines, stream, socket } = await openLines()
  const together = new Together(lines, 3_000_000, newReport('silent'))
  const all = [await stream(), await socket()]
  for (let round = 0; round < 2; round += 1) {
    for (const one of all) await fill(one, 2_000_000)
    together.look()
    for (const { line, goOn } of all) {
      goOn()
      await expect.poll(() => line.untaken).toBe(0)
    }
    together.look()
  }
  expect(all.map(({ line }) => line.isOpen)).toEqual([true, true])
})
