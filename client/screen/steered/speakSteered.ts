import type { Language } from '#shared/floor/language.ts'
import { takesTurns } from '../takesTurns.ts'
import { keptLanguage } from '#client/language/keptLanguage.ts'
import { wantedLanguage } from '#client/language/wantedLanguage.ts'
import { speak, spoken } from '#client/text/speaking.ts'

/** The language that is wanted from afar, else what the address says. It is this window's alone: nothing is kept for others. */
export function speakSteered(steered: Language | null): void {
  if (steered === null && takesTurns()) return // whose turn it is says what is spoken
  const language = steered ?? wantedLanguage(location.search, keptLanguage(), navigator.languages)
  if (language !== spoken().language) speak(language).catch(() => {}) // it goes on as before, and says so; the next sign tries again
}
