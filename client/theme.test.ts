import { expect, test } from 'vitest'
import { themeOf } from './theme.ts'

test('the theme of an address holds for the tab, until another address says otherwise', () => {
  const kept = new Map<string, string>()
  const tab = {
    read: (key: string) => kept.get(key) ?? null,
    write: (key: string, text: string | null) => void (text === null ? kept.delete(key) : kept.set(key, text)),
  }
  expect(themeOf('', tab)).toBeNull()
  expect(themeOf('?theme=dark', tab)).toBe('dark')
  expect(themeOf('?next=5', tab), 'after signing in').toBe('dark')
  expect(themeOf('?theme=light', tab)).toBe('light')
  expect(themeOf('?theme=system', tab)).toBeNull()
  expect(themeOf('', tab)).toBeNull()
  expect(kept.size).toBe(0)
})
