import { expect, test } from 'vitest'
import { speech, withOrder } from '#shared/floor/testing/halls.ts'
import { given } from '#shared/floor/testing/scenario.ts'
import { end, hear, rule } from '#shared/floor/testing/verbs.ts'
import { calledId } from './calledId.ts'

test('the next on the list is called while nobody has the floor, but not while a point of order is heard', () => {
  expect(calledId(speech().meeting)).toBeNull()
  const called = speech().does(end).meeting
  expect(calledId(called)).toBe(called.rows[0]?.request.requestId)
  const heard = withOrder().does(end, hear('cuba'))
  expect(calledId(heard.meeting)).toBeNull()
  expect(calledId(given(heard).does(rule('cuba', 'upheld')).meeting)).not.toBeNull()
})
