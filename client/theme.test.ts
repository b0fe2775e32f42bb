import { expect, test } from 'vitest'
import { themeOf } from './theme.ts'

test.each([['', null], ['?theme=dark', 'dark'], ['?next=5&theme=light', 'light'], ['?theme=system', null], ['?next=5', null]])('%s asks for %s', (search, theme) => {
  expect(themeOf(search)).toBe(theme)
})
