import type { WindowName } from './wanted.ts'

/** The theme that the address asks for, `?theme=dark` or `light`. Null: what the system says. */
export function themeOf(search: string): 'light' | 'dark' | null {
  const theme = new URLSearchParams(search).get('theme')
  return theme === 'light' || theme === 'dark' ? theme : null
}

/** What lies under a window: nothing on air, not even while it joins, nor a page that says why it cannot; only whoever tries it out sees those. */
export function paperOf(window: WindowName | null, search: string): 'page' | 'backdrop' | 'none' {
  if (window !== 'lower-third') return 'page'
  return isTriedOut(search) ? 'backdrop' : 'none'
}

/** `?backdrop`: grey behind a window that else has nothing behind it, for trying it out. */
export function isTriedOut(search: string): boolean {
  return new URLSearchParams(search).has('backdrop')
}
