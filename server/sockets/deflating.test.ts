import { inflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { emptyMeeting } from '#shared/floor/model.ts'
import type { JoinReply } from '#shared/protocol/messages.ts'
import { deflatedJoin, forWhoInflates } from './deflatedJoin.ts'
import { deflated, inflatable, stored } from './deflating.ts'

const TEXT = 'The representative of Côte d’Ivoire has the floor. '

test('pieces that were deflated by themselves, or not at all, are read as one text', () => {
  const long = TEXT.repeat(3000) // more than one block may hold
  const pieces = [stored('one '), deflated(long), deflated(TEXT), stored(long), stored(''), deflated('')]
  expect(inflateRawSync(inflatable(pieces)).toString()).toBe(`one ${long}${TEXT}${long}`)
})

const replyWith = (title: string): JoinReply => ({
  ok: true, actor: { role: 'screen', delegationId: null, device: 'one' }, now: 5, items: [],
  cursor: { meetingId: 'panel', audience: 'hall', version: 3, head: 'h' },
  meeting: { ...emptyMeeting('panel'), draws: [{ title: TEXT.repeat(20) }], waiting: [{ title }] } as never,
})

test('the answer to a join is, inflated, the packet that it would have been', () => {
  for (const title of ['short', TEXT.repeat(50)]) {
    const reply = replyWith(title)
    const bytes = deflatedJoin(12, [forWhoInflates(reply)])
    expect(inflateRawSync(bytes ?? Buffer.alloc(0)).toString()).toBe(`312[${JSON.stringify(reply)}]`)
  }
})

test('only what is for a window that can inflate is deflated, and only where it is a meeting', () => {
  expect(deflatedJoin(1, [replyWith('of a window that cannot')])).toBeNull()
  expect(deflatedJoin(1, [forWhoInflates({ ok: false, code: 'no-session' })])).toBeNull()
})
