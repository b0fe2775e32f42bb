import { expect, test } from 'vitest'
import { withList } from '../testing/halls.ts'
import { listOf } from '../testing/labels.ts'
import { acceptSwap, offerSwap, set } from '../testing/verbs.ts'

test('L11, L29: who asks after two have exchanged their places stands behind both', () => {
  const hall = withList(['norway', 'iran', 'unicef']).does(set({ mayOfferSwaps: true }))
  const swapped = hall.as('unicef').does(offerSwap('unicef', 'iran')).as('iran').does(acceptSwap)
  expect(listOf(withList(['francophonie'], swapped).meeting)).toEqual(['norway', 'unicef', 'iran', 'francophonie'])
})
