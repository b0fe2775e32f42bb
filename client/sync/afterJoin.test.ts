import { expect, test } from 'vitest'
import { delegate } from '#shared/floor/testing/panel.ts'
import { ask } from '#shared/floor/testing/verbs.ts'
import type { Command } from '#shared/floor/commands.ts'
import { emptyMeeting } from '#shared/floor/model.ts'
import type { Range } from '#shared/sync/frame.ts'
import { apply, hasGap, startReplica, submit, type Replica } from '#shared/sync/replica.ts'
import { afterJoin, beforeJoin } from './afterJoin.ts'
import type { Joined } from './joining.ts'

const at = (version: number, log = 'a'): Joined['cursor'] => ({ meetingId: 'panel', audience: 'hall', version, head: `${log}${version}` })
const to = (from: number, version: number, log = 'a'): Range => ({ from, to: version, head: `${log}${version}` })
const reply = (rest: Pick<Joined, 'cursor' | 'meeting' | 'items'>): Joined => ({ ok: true, actor: delegate('cuba'), now: 0, ...rest })

/** Stands at 5, has heard of 9, and was promised 7 for what it wants. */
const replica: Replica = apply(
  submit(startReplica(at(5), emptyMeeting('panel')), { commandId: 'wanted', issuedAt: 0, command: ask('cuba') as Command, version: 7 }),
  to(8, 9),
)

test('what was heard and promised before asking may be of a log that is no more', () => {
  expect(hasGap(replica)).toBe(true)
  const asking = beforeJoin(replica)
  expect(hasGap(asking)).toBe(false)
  expect(asking.pending).toEqual([expect.objectContaining({ commandId: 'wanted', version: null })])
})

test('a snapshot starts anew, keeps what is pending, and remembers what overtook it', () => {
  const meeting = emptyMeeting('panel')
  const started = afterJoin(beforeJoin(replica), reply({ cursor: at(3, 'b'), meeting, items: [] }))
  expect(started).toMatchObject({ cursor: at(3, 'b'), confirmed: meeting, pending: [{ commandId: 'wanted' }] })
  expect(started !== null && hasGap(started)).toBe(false)
  const overtaken = afterJoin(apply(beforeJoin(replica), to(12, 12)), reply({ cursor: at(11), meeting, items: [] }))
  expect(overtaken !== null && hasGap(overtaken)).toBe(true)
})

test('entries go on from where it stood, also when a later one came before the answer', () => {
  expect(afterJoin(beforeJoin(replica), reply({ cursor: at(9), meeting: null, items: [to(6, 9)] }))?.cursor).toEqual(at(9))
  const ahead = apply(beforeJoin(replica), to(6, 6))
  expect(afterJoin(ahead, reply({ cursor: at(5), meeting: null, items: [] }))?.cursor).toEqual(at(6))
})

test('an answer that does not end where it says is of another log', () => {
  expect(afterJoin(beforeJoin(replica), reply({ cursor: at(5, 'b'), meeting: null, items: [] }))).toBeNull()
  expect(afterJoin(beforeJoin(replica), reply({ cursor: at(9), meeting: null, items: [to(6, 8)] }))).toBeNull()
})
