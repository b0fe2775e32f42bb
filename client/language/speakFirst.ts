import { LANGUAGES } from '#client/text/languages.ts'
import { onSpoken, speak, spoken } from '#client/text/speaking.ts'
import { loadFace } from './faces.ts'
import { keptLanguage } from './keptLanguage.ts'
import { wantedLanguage } from './wantedLanguage.ts'

/** Lets the page speak the language of its reader, and say so of itself, now and whenever that changes. Rejects when the words do not arrive. */
export function speakFirst(): Promise<void> {
  onSpoken(markLanguage)
  return speak(wantedLanguage(location.search, keptLanguage(), navigator.languages))
}

/** The page says in which language it speaks, and which way that is written. */
export function markLanguage(): void {
  const { language } = spoken()
  void loadFace(language)
  document.documentElement.lang = language
  document.documentElement.dir = LANGUAGES[language].dir
}
