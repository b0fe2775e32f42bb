import type { Language } from '#shared/floor/language.ts'

/** How long each language has the screen, ms: time to find the name, the time and who is next. */
export const TURN_MS = 12_000

/**
 * Which of the languages has its turn at an instant of the server's time: the same on every screen of a hall, whenever each was
 * loaded. Null: there are none.
 * @param heldSince from when on nothing changes, whatever the time; null: it does
 */
export function languageAt(languages: readonly Language[], at: number, heldSince: number | null = null): Language | null {
  return languages[Math.floor((heldSince ?? at) / TURN_MS) % languages.length] ?? null
}
