import { deflateRawSync } from 'node:zlib'
import { PacketType, type Packet } from 'socket.io-parser'
import { expect, test } from 'vitest'
import { inflatingParser } from './inflating.ts'

const packet = (text: string): string => `2["meeting:entries",${JSON.stringify(text)}]`
const bytes = (text: string): ArrayBuffer => new Uint8Array(deflateRawSync(packet(text))).buffer

function decoder(): { decoder: InstanceType<typeof inflatingParser.Decoder>; read: unknown[] } {
  const made = new inflatingParser.Decoder()
  const read: unknown[] = []
  made.on('decoded', ({ type, data }: Packet) => read.push(type === PacketType.EVENT ? (data as unknown[])[1] : type))
  return { decoder: made, read }
}

test('what comes as bytes is read as the text it was, and what comes behind it after it', async () => {
  const { decoder: one, read } = decoder()
  one.add(packet('first'))
  expect(read).toEqual(['first']) // a text that waits for nothing is read at once
  const long = 'long '.repeat(50_000)
  for (const sent of [bytes(long), packet('third'), bytes('fourth'), packet('fifth')]) one.add(sent)
  await expect.poll(() => read.length).toBe(5)
  expect(read).toEqual(['first', long, 'third', 'fourth', 'fifth'])
  one.add(packet('sixth'))
  expect(read.at(-1)).toBe('sixth')
})

test('what was still being read when the line ended is not read into the next one', async () => {
  const { decoder: one, read } = decoder()
  one.add(bytes('of the line that ended'))
  one.destroy()
  one.add(bytes('of the next'))
  one.add(packet('behind it'))
  await expect.poll(() => read.length).toBe(2)
  expect(read).toEqual(['of the next', 'behind it'])
})

test.each([
  ['bytes that cannot be inflated', new Uint8Array([7, 7, 7, 7]).buffer],
  ['what is no packet when it is inflated', new Uint8Array(deflateRawSync('2{')).buffer],
])('%s end the line', async (_what, sent) => {
  const { decoder: one, read } = decoder()
  one.add(sent)
  await expect.poll(() => read).toEqual([PacketType.DISCONNECT])
})
