import { expect, test } from 'vitest'
import { madeAt } from './deadTime.ts'

test('a press that a busy page hears late was made when it was made', () => {
  expect(madeAt({ timeStamp: 10_100 }, 11_000)).toBe(10_100)
})

test.each([['an hour behind', 100_000], ['ahead', 4_000_001], ['that of the world', 1_772_000_000_000]])('a clock of presses that is %s is not believed', (_, timeStamp) => {
  expect(madeAt({ timeStamp }, 3_700_000)).toBe(3_700_000)
})
