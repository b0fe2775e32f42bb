import type { Browser } from '#client/sync/browser.ts'

const KEY = 'rostrum:theme'

/**
 * The theme that the address asks for (`?theme=dark`), or asked for earlier in this tab: signing in, and links, lead on
 * without it. Null: what the system says; `?theme=system` goes back to that.
 */
export function themeOf(search: string, { read, write }: Pick<Browser, 'read' | 'write'>): 'light' | 'dark' | null {
  const asked = new URLSearchParams(search).get('theme')
  const theme = asked ?? read(KEY)
  const known = theme === 'light' || theme === 'dark' ? theme : null
  if (asked !== null) write(KEY, known)
  return known
}
