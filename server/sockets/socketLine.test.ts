import { expect, test } from 'vitest'
import { fill, openLines } from './testing/openLines.ts'

test('a line that is cut while its window takes nothing is hung up on, also where something waits that the wire was not handed yet', async () => {
  const { lines, socket, wire } = await openLines()
  const one = await socket()
  await fill(one, 5_000_000)
  for (let count = 0; count < 2; count += 1) one.line.tell('line:leave')
  one.line.cut()
  expect([...lines.all]).toEqual([])
  await expect.poll(() => wire()?.destroyed).toBe(true)
})
