/* oxlint-disable vitest/expect-expect -- `then` and `refuses` assert */
import { describe, expect, test } from 'vitest'
import { withList, withWaiting } from '../testing/halls.ts'
import { listOf } from '../testing/labels.ts'
import { chair } from '../testing/panel.ts'
import { given, type Scenario } from '../testing/scenario.ts'
import { acceptSwap, approve, declineSwap, end, give, move, offerSwap, set, takeBackSwap, undo, withdraw } from '../testing/verbs.ts'
import { redactMeeting } from '../visibility.ts'
import { openOffers } from './openOffers.ts'

/** Norway and UNICEF are observers; Cuba, Kenya and France members. */
const hall = (): Scenario => withList(['cuba', 'kenya', 'france', 'norway', 'unicef', 'cuba in reply', 'france in reply']).does(set({ mayOfferSwaps: true }))

/** Kenya has offered to stand where France stands. */
const offered = (): Scenario => hall().as('kenya').does(offerSwap('kenya', 'france'))

describe('offering', () => {
  test('L28 a delegation offers its row for that of another in its band', () => {
    hall().as('kenya').when(offerSwap('kenya', 'france')).then({ type: 'swapOffered', offer: { delegationIds: ['kenya', 'france'], answer: null } })
  })

  test('L28 only where it may be, and where the delegations see the whole list', () => {
    withList(['cuba', 'kenya', 'france']).as('kenya').when(offerSwap('kenya', 'france')).refuses('no-swaps')
    hall().as(chair).when(set({ transparency: { hall: { kind: 'whole' }, delegations: { kind: 'next', count: 5 } } })).refuses('swaps-unseen')
  })

  test('L28 its own row, for one that is on the list, of another, in the same band, and no reply', () => {
    hall().as('france').when(offerSwap('kenya', 'france')).refuses('not-yours')
    hall().does(give('kenya')).as('kenya').when(offerSwap('kenya', 'france')).refuses('not-listed')
    hall().as('kenya').when(offerSwap('kenya', 'kenya')).refuses('other-band')
    hall().as('kenya').when(offerSwap('kenya', 'norway')).refuses('other-band')
    hall().as('cuba').when(offerSwap('cuba in reply', 'france in reply')).refuses('other-band')
  })

  test('L28 neither is next or protected', () => {
    hall().as('kenya').when(offerSwap('kenya', 'cuba')).refuses('protected-place')
    hall().as('cuba').when(offerSwap('cuba', 'france')).refuses('protected-place')
    const speaking = hall().does(set({ places: { protectedTop: 3, nhriPerSlot: null, ngoPerSlot: null } }), give('cuba'))
    speaking.as('norway').when(offerSwap('norway', 'unicef')).refuses('protected-place')
  })

  test('L28 one open offer for a row; another after it was answered', () => {
    offered().when(offerSwap('kenya', 'france')).refuses('already-offered')
    const again = offered().as('france').does(declineSwap).as('kenya').does(offerSwap('kenya', 'france'))
    expect(again.meeting.swaps).toHaveLength(1)
    again.does(takeBackSwap).when(offerSwap('kenya', 'france')).isAccepted()
  })

  test('L28 who asks, offers and withdraws again and again leaves no more than the last of what it offered', () => {
    let after = offered()
    for (let round = 0; round < 50; round += 1) {
      after = withList(['kenya'], after.as('kenya').does(withdraw('kenya'))).as('kenya').does(offerSwap('kenya', 'france'))
    }
    const { swaps } = after.meeting
    expect(swaps).toHaveLength(21)
    expect(openOffers(after.meeting)).toEqual([swaps.at(-1)])
  })
})

describe('answering', () => {
  test('L29 accepted, the rows exchange their places and count as placed by hand', () => {
    const after = offered().as('france').when(acceptSwap).then({ type: 'swapAnswered', answer: 'accepted' }, { type: 'placesSwapped', rows: [{ isByHand: true }, { isByHand: true }] })
    expect(listOf(after.meeting)).toEqual(['cuba', 'france', 'kenya', 'norway', 'unicef', 'cuba in reply', 'france in reply'])
  })

  test('L29 declined or taken back, nothing moves', () => {
    for (const [who, answer] of [['france', declineSwap], ['kenya', takeBackSwap]] as const) {
      const after = offered().as(who).does(answer)
      expect(listOf(after.meeting)).toEqual(listOf(hall().meeting))
      after.as('france').when(acceptSwap).refuses('offer-lapsed')
    }
  })

  test('L29 each by whose it is to answer', () => {
    offered().as('kenya').when(acceptSwap).refuses('not-yours')
    offered().as('kenya').when(declineSwap).refuses('not-yours')
    offered().as('france').when(takeBackSwap).refuses('not-yours')
    offered().as(chair).when(acceptSwap).refuses('not-permitted')
  })

  test('L29 V3 the offer is seen by the two and those presiding; for others it does not exist', () => {
    const { meeting } = offered()
    const seen = (audience: Parameters<typeof redactMeeting>[1]): number => redactMeeting(meeting, audience).swaps.length
    expect([seen('own:kenya'), seen('own:france'), seen('presiding'), seen('own:cuba'), seen('hall')]).toEqual([1, 1, 1, 0, 0])
    offered().as('cuba').when(acceptSwap).refuses('unknown-offer')
  })
})

describe('an offer lapses', () => {
  test('L30 when a row leaves the list, is moved or is exchanged otherwise', () => {
    const lapsed = (after: Scenario): void => {
      expect(openOffers(after.meeting).filter(({ delegationIds }) => delegationIds[1] === 'france')).toEqual([])
      after.as('france').when(meeting => ({ type: 'acceptSwap', offerId: meeting.swaps[0]?.offerId ?? '' })).refuses('offer-lapsed')
    }
    lapsed(offered().does(withdraw('kenya')))
    lapsed(offered().as(chair).does(move('france', 'cuba')))
    lapsed(offered().as(chair).does(give('france')))
    lapsed(offered().as(chair).does(set({ mayOfferSwaps: false })))
    const otherwise = withList(['iran', 'norway', 'unicef', 'francophonie']).does(set({ mayOfferSwaps: true })).as('norway').does(offerSwap('norway', 'unicef')).as('francophonie').does(offerSwap('francophonie', 'unicef'))
    otherwise.as('unicef').does(acceptSwap).when(meeting => ({ type: 'acceptSwap', offerId: meeting.swaps[0]?.offerId ?? '' })).refuses('offer-lapsed')
  })

  test('L30 when one of them becomes the next; others may come between', () => {
    offered().as(chair).does(give('cuba'), end).as('france').when(acceptSwap).refuses('offer-lapsed')
    const between = withList(['norway', 'iran'], offered().as('norway').does(withdraw('norway')))
    given(between).as('france').when(acceptSwap).isAccepted()
  })

  test('L30 U3 it holds again when what it lapsed by is undone', () => {
    offered().as(chair).does(move('france', 'cuba'), undo()).as('france').when(acceptSwap).isAccepted()
  })

  test('L28 L30 one that lapsed is taken back by the next offer of the row, and no undoing opens it beside that one', () => {
    const members = withList(['iran', 'norway', 'unicef', 'francophonie']).does(set({ mayOfferSwaps: true }))
    const moved = members.as('norway').does(offerSwap('norway', 'unicef')).as(chair).does(move('unicef', null))
    const { version } = moved
    const anew = moved.as('norway').when(offerSwap('norway', 'francophonie')).then({ type: 'swapAnswered', answer: 'taken-back', delegationIds: ['norway', 'unicef'] }, { type: 'swapOffered' })
    expect(openOffers(anew.as(chair).does(undo(version)).meeting).map(({ delegationIds }) => delegationIds)).toEqual([['norway', 'francophonie']])
  })
})

describe('undoing an exchange', () => {
  test('L31 the rows stand where they stood, and the offer is open again', () => {
    const before = offered()
    const after = given(before).as('france').does(acceptSwap).as(chair).does(undo())
    expect(after.meeting.rows).toEqual(before.meeting.rows)
    expect(openOffers(after.meeting)).toHaveLength(1)
  })

  test('L31 what was offered anew since is not offered twice: it was of the places that were exchanged', () => {
    const again = offered().as('france').does(acceptSwap)
    const { version } = again
    again.as('kenya').does(offerSwap('kenya', 'france')).as(chair).does(undo(version))
    expect(openOffers(again.meeting)).toEqual([])
    again.as('kenya').when(offerSwap('kenya', 'france')).isAccepted()
  })

  test('L31 a row that the rule would have elsewhere now counts as placed by hand', () => {
    // UNICEF came between the two, and is approved while they have exchanged their places.
    const asked = withWaiting(['cuba', 'norway', 'unicef', 'iran']).does(set({ mayOfferSwaps: true }), approve('cuba', 'norway', 'iran'))
    const swapped = asked.as('norway').does(offerSwap('norway', 'iran')).as('iran').does(acceptSwap).as(chair)
    const { version } = swapped
    const rows = swapped.does(approve('unicef'), undo(version)).meeting.rows.map(({ request, isByHand }) => `${request.delegationId}${isByHand ? ' by hand' : ''}`)
    expect(rows).toEqual(['cuba', 'unicef', 'norway by hand', 'iran'])
  })

  test('L31 not when one of them has been moved since', () => {
    const after = offered().as('france').does(acceptSwap)
    const { version } = after
    after.as(chair).does(move('kenya', 'cuba')).when(undo(version)).refuses('something-since')
  })
})
