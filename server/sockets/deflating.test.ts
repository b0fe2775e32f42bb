import { inflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { PacketType } from 'socket.io-parser'
import { emptyMeeting } from '#shared/floor/model.ts'
import type { JoinReply } from '#shared/protocol/messages.ts'
import { deflatedJoin, forWhoInflates } from './deflatedJoin.ts'
import { deflated, inflatable, stored } from './deflating.ts'

const told = { type: PacketType.EVENT, nsp: '/' }
const answer = (id: number) => ({ type: PacketType.ACK, nsp: '/', id })
const TEXT = 'The representative of Côte d’Ivoire has the floor. '

test('pieces that were deflated by themselves, or not at all, are read as one text', () => {
  const long = TEXT.repeat(3000) // more than one block may hold
  const pieces = [stored('one '), deflated(long), deflated(TEXT), stored(long), stored(''), deflated('')]
  expect(inflateRawSync(inflatable(pieces)).toString()).toBe(`one ${long}${TEXT}${long}`)
})

test('short pieces that are kept take little memory', () => {
  const pieces = Array.from({ length: 100 }, (_, count) => deflated(`${count} ${TEXT.repeat(20)}`))
  const taken = [...new Set(pieces.map(({ buffer }) => buffer))].reduce((sum, { byteLength }) => sum + byteLength, 0)
  expect(taken / pieces.length).toBeLessThan(200)
})

const replyWith = (title: string): JoinReply => ({
  ok: true, actor: { role: 'screen', delegationId: null, device: 'one' }, now: 5, items: [],
  cursor: { meetingId: 'panel', audience: 'hall', version: 3, head: 'h' },
  meeting: { ...emptyMeeting('panel'), draws: [{ title: TEXT.repeat(20) }], waiting: [{ title }], place: title } as never,
})

test('the answer to a join is, inflated, the packet that it would have been', () => {
  for (const title of ['short', TEXT.repeat(50)]) {
    const reply = replyWith(title)
    const packets = [{ ...answer(12), data: [forWhoInflates(reply)] }, { ...told, data: ['meeting:joined', reply] }]
    const texts = packets.map(packet => inflateRawSync(deflatedJoin(packet) ?? Buffer.alloc(0)).toString())
    expect(texts).toEqual([`312[${JSON.stringify(reply)}]`, `2["meeting:joined",${JSON.stringify(reply)}]`])
  }
})

test('only what is for a window that can inflate is deflated, and only where it is a meeting', () => {
  expect(deflatedJoin({ ...answer(1), data: [replyWith('of a window that cannot')] })).toBeNull()
  expect(deflatedJoin({ ...answer(1), data: [forWhoInflates({ ok: false, code: 'no-session' })] })).toBeNull()
})
