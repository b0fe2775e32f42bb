import type { Language } from '#shared/floor/language.ts'
import { sayingIn } from './saying.ts'
import { loadLanguage, spoken, tagsOf, type Spoken } from './speaking.ts'

/**
 * What `make` writes in a language, whatever the page speaks: for a file that is wanted in another one. It is written at
 * once, so that nothing is drawn meanwhile, and the page never notices. Rejects when the words do not arrive.
 */
export async function writtenIn<T>(language: Language, make: () => T): Promise<T> {
  const { speech, words } = await loadLanguage(language)
  const ofPage = spoken()
  const kept: Spoken = { ...ofPage }
  Object.assign(ofPage, { ...speech, language, words, saying: sayingIn(language), tags: tagsOf(speech) } satisfies Spoken)
  try {
    return make()
  } finally {
    Object.assign(ofPage, kept)
  }
}
