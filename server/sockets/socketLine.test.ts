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

test('an answer waits behind what waits for the wire', async () => {
  const { line, heard, stop, goOn } = await (await openLines()).socket()
  const before = heard.length
  stop()
  line.tell('meeting:entries', { items: [] })
  line.tell('line:leave')
  line.answer(7, { ok: true, version: 1 })
  goOn()
  await expect.poll(() => heard.length - before).toBe(3)
  expect(heard.slice(before).map(one => one.slice(0, 5))).toEqual(['2["me', '2["li', '37[{"'])
})

test('a window that takes no answers is cut', async () => {
  const { socket, wire } = await openLines()
  const { line, stop } = await socket()
  stop()
  for (let id = 0; id < 300 && wire()?.destroyed === false; id += 1) line.answer(id, { ok: false, code: 'x'.repeat(100_000) } as never)
  expect(wire()?.destroyed).toBe(true)
})
