import { expect, test } from 'vitest'
import { screenSettingsOf } from './settings.ts'

test.each([['', 4], ['?next=3', 3], ['?theme=light&next=8', 8], ['?next=2', 4], ['?next=9', 4], ['?next=5.5', 4], ['?next=five', 4], ['?next', 4]])('%s shows the next %i', (search, next) => {
  expect(screenSettingsOf(search)).toEqual({ next })
})
