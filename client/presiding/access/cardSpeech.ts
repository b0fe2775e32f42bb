import type { Language } from '#shared/floor/language.ts'
import { loadFace } from '#client/language/faces.ts'
import type { TextKey } from '#client/text/catalogue.ts'
import { loadSpeech, loadWords } from '#client/text/loadSpeech.ts'
import type { Words } from '#client/text/message.ts'
import { sayingIn, type Saying } from '#client/text/saying.ts'
import type { Speech } from '#client/text/speech.ts'
import { spoken } from '#client/text/speaking.ts'

/** A language in which cards are written, whatever the page speaks: whoever gets a card is another than who prints it. */
export interface CardSpeech extends Pick<Speech, 'states' | 'groups' | 'grammar'> {
  language: Language
  words: Words
  saying: Saying
}

/** Rejects when it does not arrive. */
export async function loadCardSpeech(language: Language): Promise<CardSpeech> {
  const now = spoken()
  if (now.language === language) return now
  const [speech] = await Promise.all([loadSpeech(language), loadFace(language)])
  return { ...speech, language, words: { ...speech.page, ...(await loadWords(speech, 'access')) }, saying: sayingIn(language) }
}

/** A text of a card. */
export function cardSays({ words, saying }: CardSpeech, key: TextKey, values: Readonly<Record<string, string>> = {}): string {
  const message = words[key]
  if (message === undefined) throw new Error(`The cards have no words for ${key}`)
  return typeof message === 'string' ? message : message<string>(values, saying).join('')
}
