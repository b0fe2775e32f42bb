import { expect, test } from 'vitest'
import { chair } from '#shared/floor/testing/panel.ts'
import { withList } from '#shared/floor/testing/halls.ts'
import { close, give, hear, raise, suspend } from '#shared/floor/testing/verbs.ts'
import { whyEmpty } from './whyEmpty.ts'

const listed = () => withList(['cuba', 'kenya'])

test('whoever tries it out is told why no plate is there', () => {
  expect(whyEmpty(withList([]).meeting)).toBe('third.nobody')
  expect(whyEmpty(listed().meeting)).toBe('third.called')
  expect(whyEmpty(listed().does(give('cuba')).as('kenya').does(raise()).as(chair).does(hear('kenya')).meeting)).toBe('third.order')
  expect(whyEmpty(listed().does(give('cuba'), suspend).meeting)).toBe('third.suspended')
  expect(whyEmpty(listed().does(close).meeting)).toBe('third.closed')
})
