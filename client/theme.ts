/** The theme that the address asks for, `?theme=dark` or `light`. Null: what the system says. */
export function themeOf(search: string): 'light' | 'dark' | null {
  const theme = new URLSearchParams(search).get('theme')
  return theme === 'light' || theme === 'dark' ? theme : null
}

/** `?backdrop`: grey behind a window that else has nothing behind it, for trying it out. */
export function isTriedOut(search: string): boolean {
  return new URLSearchParams(search).has('backdrop')
}
