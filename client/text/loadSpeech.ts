import type { Language } from '#shared/floor/language.ts'
import { speech as english } from './en/speech.ts'
import type { Words } from './message.ts'
import type { Speech } from './speech.ts'
import { WORD_SETS, type WordSet } from './wordSets.ts'

/** English is there before anything arrives: so a page can say that nothing did. */
const SPEECHES: Readonly<Record<Language, () => Promise<Speech>>> = {
  ar: async () => (await import('./ar/speech.ts')).speech,
  zh: async () => (await import('./zh/speech.ts')).speech,
  en: async () => english,
  fr: async () => (await import('./fr/speech.ts')).speech,
  ru: async () => (await import('./ru/speech.ts')).speech,
  es: async () => (await import('./es/speech.ts')).speech,
}

/** A language. Rejects when it does not arrive. */
export function loadSpeech(language: Language): Promise<Speech> {
  return SPEECHES[language]()
}

/** The words of one of its sets. Rejects when they do not arrive. */
export async function loadWords({ page, files }: Speech, set: WordSet): Promise<Words> {
  if (set === 'page') return page
  const loads = await files()
  const parts = await Promise.all(WORD_SETS[set].map(async file => Object.values((await loads[`./${file}.ts`]?.()) ?? {})))
  return Object.assign({}, ...parts.flat()) as Words
}
