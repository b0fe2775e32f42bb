/* oxlint-disable vitest/expect-expect -- `then` and `refuses` assert */
import { describe, expect, test } from 'vitest'
import type { Modalities } from '../modalities.ts'
import { floorSegment, withList } from '../testing/halls.ts'
import { chair } from '../testing/panel.ts'
import { given, type Scenario } from '../testing/scenario.ts'
import { approve, ask, bringBackTheLast, closeTheList, decline, end, give, set, withdraw } from '../testing/verbs.ts'

const withReplies = (replies: Partial<Modalities['replies']>): Scenario => {
  const hall = floorSegment()
  return hall.does(set({ replies: { ...hall.meeting.modalities.replies, ...replies } }))
}
const asks = (hall: Scenario): Scenario => hall.as('cuba').does(ask('cuba in reply')).as(chair)
const heardOnce = (hall: Scenario): Scenario => asks(hall).does(approve('cuba in reply'), give('cuba in reply'), end)

describe('rights of reply', () => {
  test('R1 granted after the list is closed', () => {
    asks(given(floorSegment()).does(closeTheList())).when(approve('cuba in reply')).then({ type: 'requestListed' })
  })

  test('R2 at most so many for each delegation, whether asked, listed or heard', () => {
    const once = withReplies({ most: 1 })
    heardOnce(given(once)).as('cuba').when(ask('cuba in reply')).refuses('replies-used-up')
    heardOnce(given(once)).as('kenya').when(ask('kenya in reply')).isAccepted()
    heardOnce(withReplies({ most: 2 })).as('cuba').when(ask('cuba in reply')).isAccepted()
    withReplies({ most: 0 }).as('cuba').when(ask('cuba in reply')).refuses('replies-used-up')
  })

  test('R2 one that was declined or withdrawn is none, and one that was brought back is one', () => {
    const once = withReplies({ most: 1 })
    asks(given(once)).does(decline('cuba in reply')).as('cuba').when(ask('cuba in reply')).isAccepted()
    asks(given(once)).as('cuba').does(withdraw('cuba in reply')).when(ask('cuba in reply')).isAccepted()
    const twice = heardOnce(withReplies({ most: 2 })).does(bringBackTheLast, give('cuba in reply'), end)
    twice.as('cuba').when(ask('cuba in reply')).isAccepted()
  })

  test('R3 the second and later has a time of its own', () => {
    const hall = withReplies({ secondMs: 45_000 })
    asks(given(hall)).does(approve('cuba in reply')).when(give('cuba in reply')).then({ type: 'floorGiven', timing: { allottedMs: 60_000 } })
    const second = asks(heardOnce(hall)).does(approve('cuba in reply'))
    given(second).when(give('cuba in reply')).then({ type: 'floorGiven', timing: { allottedMs: 45_000 } })
    second.as('kenya').does(ask('kenya in reply')).as(chair).does(approve('kenya in reply')).when(give('kenya in reply')).then({ type: 'floorGiven', timing: { allottedMs: 60_000 } })
  })

  test('R3 one that was brought back has the time it had', () => {
    heardOnce(withReplies({ secondMs: 45_000 })).does(bringBackTheLast).when(give('cuba in reply')).then({ type: 'floorGiven', timing: { allottedMs: 60_000 } })
  })

  test('R3 a meeting whose plan says nothing of it has one time for all', () => {
    expect(floorSegment().meeting.modalities.replies.secondMs).toBe(60_000)
  })

  test('R4 kept for the last meeting of the day, it is asked and granted, and not given in this one', () => {
    const hall = asks(withReplies({ given: 'last-meeting-of-the-day' })).does(approve('cuba in reply'))
    hall.when(give('cuba in reply')).refuses('replies-later')
    withList(['kenya'], hall).when(give('kenya')).isAccepted()
  })
})
