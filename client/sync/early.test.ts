import { expect, test } from 'vitest'
import { emptyMeeting } from '#shared/floor/model.ts'
import type { Range } from '#shared/sync/frame.ts'
import { apply, hasGap, startReplica, type Replica } from '#shared/sync/replica.ts'
import { Early } from './early.ts'

const to = (from: number, version: number): Range => ({ from, to: version, head: `a${version}` })
const at = (version: number): Replica => startReplica({ meetingId: 'panel', audience: 'hall', version, head: `a${version}` }, emptyMeeting('panel'))

/** What a replica is told that stands at 5, and the answer to its join at 8. */
function answered(early: Early, told: readonly Range[]): Replica {
  early.asked()
  const replica = told.reduce((before, one) => early.follow(before, [one]), at(5))
  return early.after(apply(replica, to(6, 8)))
}

test('what was told before the answer that it follows on is taken up behind it', () => {
  const replica = answered(new Early(), [to(9, 9), to(10, 12)])
  expect(replica.cursor.version).toBe(12)
  expect(hasGap(replica)).toBe(false)
})

test('what still does not follow is a gap, and is kept no longer', () => {
  const early = new Early()
  const replica = answered(early, [to(9, 9), to(11, 12)])
  expect(replica.cursor.version).toBe(9)
  expect(hasGap(replica)).toBe(true)
  expect(early.after(at(10)).cursor.version).toBe(10)
})

test('what it was told in time is not kept', () => {
  const early = new Early()
  const replica = answered(early, [to(6, 6), to(7, 7)])
  early.follow(replica, [to(9, 9)])
  expect(early.after(at(6)).cursor.version).toBe(6)
})

test('where the log was replaced nothing is put upon what was there, until an answer has come that was asked for since', () => {
  const early = new Early()
  early.asked()
  early.replaced()
  expect(early.follow(at(5), [to(6, 6)])).toEqual(at(5))
  expect(early.after(at(5))).toEqual(at(5)) // on its way before
  early.asked()
  expect(early.follow(at(5), [to(6, 6), to(7, 7)])).toEqual(at(5))
  expect(early.after(at(5)).cursor.version).toBe(7)
  expect(early.follow(at(7), [to(8, 8)]).cursor.version).toBe(8)
})
