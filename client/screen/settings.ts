import * as z from 'zod/mini'

const next = z.enum(['3', '4', '5', '6', '7', '8'])

export interface ScreenSettings {
  /** How many of those who come next are shown, if so many can be read. */
  next: number
}

/**
 * What the address of a screen sets besides the theme: `?next=6` shows the next six, 3 to 8. What is missing, or is nothing
 * we know, is as if it were not there: a screen that nobody can touch must show something.
 */
export function screenSettingsOf(search: string): ScreenSettings {
  const asked = next.safeParse(new URLSearchParams(search).get('next'))
  return { next: asked.success ? Number(asked.data) : 4 }
}
