import { expect, test } from 'vitest'
import { withList } from '#shared/floor/testing/halls.ts'
import { chair } from '#shared/floor/testing/panel.ts'
import type { Scenario } from '#shared/floor/testing/scenario.ts'
import { acceptSwap, declineSwap, give, move, offerSwap, set, takeBackSwap, undo, withdraw } from '#shared/floor/testing/verbs.ts'
import { swapViews } from './swapViews.ts'

const hall = (): Scenario => withList(['cuba', 'kenya', 'france', 'norway']).does(set({ mayOfferSwaps: true }))
/** Kenya, 2nd, has offered to stand where France stands, 3rd. */
const offered = (): Scenario => hall().as('kenya').does(offerSwap('kenya', 'france'))
const standsFor = ({ meeting }: Scenario, who: string): string[] => swapViews(meeting, who).map(({ side, stands, lapse, mine, theirs }) => [side, stands, lapse ?? '-', mine, theirs].join(' '))

test('each of the two reads of an offer from its side, and nobody else', () => {
  expect(standsFor(offered(), 'kenya')).toEqual(['by-me open - 2 3'])
  expect(standsFor(offered(), 'france')).toEqual(['to-me open - 3 2'])
  expect(standsFor(offered(), 'cuba')).toEqual([])
})

test('both read what became of it', () => {
  expect(standsFor(offered().does(takeBackSwap), 'france')).toEqual(['to-me taken-back - 3 2'])
  expect(standsFor(offered().as('france').does(declineSwap), 'kenya')).toEqual(['by-me declined - 2 3'])
  expect(standsFor(offered().as('france').does(acceptSwap), 'kenya')).toEqual(['by-me accepted - 3 2'])
})

test('and why it has lapsed', () => {
  const after = (): Scenario => offered().as(chair)
  expect(standsFor(after().does(move('france', 'cuba')), 'kenya')).toEqual(['by-me lapsed moved 3 1'])
  expect(standsFor(after().does(give('cuba')), 'kenya')).toEqual(['by-me lapsed kept 1 2'])
  expect(standsFor(after().does(set({ mayOfferSwaps: false })), 'kenya')).toEqual(['by-me lapsed off 2 3'])
  expect(standsFor(offered().as('france').does(withdraw('france')), 'kenya')).toEqual(['by-me lapsed gone 2 0'])
})

test('of a row that is not on the list any more nothing is told; what is undone is offered again', () => {
  expect(standsFor(offered().as('kenya').does(withdraw('kenya')), 'kenya')).toEqual([])
  expect(standsFor(offered().as('france').does(acceptSwap).as(chair).does(undo()), 'kenya')).toEqual(['by-me open - 2 3'])
})
