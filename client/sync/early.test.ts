import { expect, test } from 'vitest'
import { emptyMeeting } from '#shared/floor/model.ts'
import type { Range } from '#shared/sync/frame.ts'
import { apply, hasGap, startReplica, type Replica } from '#shared/sync/replica.ts'
import { Early } from './early.ts'

const to = (from: number, version: number): Range => ({ from, to: version, head: `a${version}` })
const at = (version: number): Replica => startReplica({ meetingId: 'panel', audience: 'hall', version, head: `a${version}` }, emptyMeeting('panel'))

/** What a replica is told that stands at 5, and the answer to its join at 8. */
function answered(early: Early, told: readonly Range[]): Replica {
  let replica = at(5)
  for (const one of told) {
    replica = apply(replica, one)
    early.keep([one], replica)
  }
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
  early.keep([to(9, 9)], apply(replica, to(9, 9)))
  expect(early.after(at(6)).cursor.version).toBe(6)
})
