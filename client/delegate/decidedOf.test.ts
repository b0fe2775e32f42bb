import { expect, test } from 'vitest'
import { withOrder } from '#shared/floor/testing/halls.ts'
import { chair, secretariat } from '#shared/floor/testing/panel.ts'
import { given, type Scenario } from '#shared/floor/testing/scenario.ts'
import { appeal, declineOrder, end, give, goOn, hear, paper, raise, rule, vote } from '#shared/floor/testing/verbs.ts'
import { outcomeName } from '#client/text/outcomeName.ts'
import { decidedOf } from './decidedOf.ts'

const heard = (): Scenario => withOrder().does(hear('cuba'))
const told = ({ meeting }: Scenario, id = 'cuba'): string | null => {
  const hearing = decidedOf(meeting, id)
  return hearing === null ? null : outcomeName(hearing)
}

test('whoever raised it reads what was decided, and nobody else does', () => {
  expect(told(heard())).toBeNull()
  expect(told(heard().does(rule('cuba', 'upheld')))).toBe('upheld')
  expect(told(heard().does(rule('cuba', 'upheld')), 'iran')).toBeNull()
  expect(told(heard().does(rule('cuba', 'rejected'), appeal('cuba', 'iran'), vote('cuba', 10, 20)))).toBe('stands')
})

test('it can be read until another statement has begun', () => {
  const rejected = heard().at('9:21').does(rule('cuba', 'rejected'))
  expect(told(given(rejected).at('9:22').does(goOn))).toBe('rejected')
  const ended = given(rejected).at('9:22').does(goOn).at('9:23').does(end)
  expect(told(ended)).toBe('rejected')
  expect(told(ended.at('9:24').does(give('cuba')))).toBeNull()
})

test('what was spoken before it, and is entered from paper afterwards, does not bring it back', () => {
  const gone = heard().at('9:21').does(rule('cuba', 'rejected')).at('9:22').does(goOn).at('9:23').does(end).at('9:24').does(give('cuba')).at('9:25').does(end)
  expect(told(gone)).toBeNull()
  expect(told(gone.as(secretariat).does(paper(['+norway', '9:10', 60])))).toBeNull()
})

test('what was declined since is the later news', () => {
  const again = heard().does(rule('cuba', 'rejected')).at('9:21').as('cuba').does(raise()).as(chair).does(declineOrder('cuba'))
  expect(told(again)).toBeNull()
})
