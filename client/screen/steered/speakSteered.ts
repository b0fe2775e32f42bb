import type { Language } from '#shared/floor/language.ts'
import { takesTurns } from '../takesTurns.ts'
import { keptLanguage } from '#client/language/keptLanguage.ts'
import { wantedLanguage } from '#client/language/wantedLanguage.ts'
import { speak } from '#client/text/speaking.ts'

let isSteered = false

/**
 * The language that is wanted from afar; once that is taken back, what the address says. It is this window's alone: nothing is
 * kept for others. While nothing is wanted it leaves the language alone.
 */
export function speakSteered(steered: Language | null): void {
  if (steered === null && (!isSteered || takesTurns())) return // whose turn it is says what is spoken
  const language = steered ?? wantedLanguage(location.search, keptLanguage(), navigator.languages)
  isSteered = steered !== null
  speak(language).catch(() => {}) // it goes on as before, and says so; it is tried again in turn
}
