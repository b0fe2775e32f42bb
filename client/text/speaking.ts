import type { Language } from '#shared/floor/language.ts'
import { speech as english } from './en/speech.ts'
import { loadSpeech, loadWords } from './loadSpeech.ts'
import type { Words } from './message.ts'
import { sayingIn, type Saying } from './saying.ts'
import type { Speech } from './speech.ts'
import type { WordSet } from './wordSets.ts'

/** The language that the page speaks, and what it has of it. */
export interface Spoken extends Speech {
  language: Language
  words: Words
  saying: Saying
  /** The forms of its grammar as tags of messages: made once, for every text that is drawn is given them. */
  tags: Readonly<Record<string, (parts: readonly unknown[]) => string>>
}

let now: Spoken = { ...english, language: 'en', words: english.page, saying: sayingIn('en'), tags: tagsOf(english) }

/** The language that was asked for last. */
let asked: Language = 'en'

/** The sets that the page has asked for so far. */
const wanted = new Set<WordSet>(['page'])
const listeners = new Set<() => void>()

/** What the page speaks now. */
export function spoken(): Spoken {
  return now
}

/** Tells when the page speaks another language; returns how to tell no more. */
export function onSpoken(tell: () => void): () => void {
  listeners.add(tell)
  return () => void listeners.delete(tell)
}

/**
 * From now on the page speaks this language, as soon as all that it needs is there; unless another is asked for before.
 * Rejects, and goes on as before, if that does not arrive.
 */
export async function speak(language: Language): Promise<void> {
  asked = language
  if (language === now.language) return
  const { speech, words } = await loadLanguage(language)
  if (language !== asked) return
  now = { ...speech, language, words, saying: sayingIn(language), tags: tagsOf(speech) }
  for (const tell of listeners) tell()
}

/** All that the page would need now to speak a language: once it was here, it is at once. Rejects if it does not arrive. */
export async function loadLanguage(language: Language): Promise<{ speech: Speech; words: Words }> {
  const speech = await loadSpeech(language)
  return { speech, words: await allWords(speech) }
}

/** The page has these words, too; for a part with words of its own, before it is shown. Rejects if they do not arrive. */
export async function needWords(set: WordSet): Promise<void> {
  wanted.add(set)
  const { language } = now
  const words = await allWords(now)
  if (now.language === language) now = { ...now, words }
  else await needWords(set) // the language was changed meanwhile, perhaps without these
}

/** The forms of a grammar as tags of messages. */
export function tagsOf({ grammar }: Speech): Spoken['tags'] {
  return Object.fromEntries(Object.entries(grammar.forms).map(([name, form]) => [name, parts => form(parts.join(''))]))
}

/** What is asked for while this waits is waited for, too. */
async function allWords(speech: Speech): Promise<Words> {
  const sets = [...wanted]
  const parts = await Promise.all(sets.map(set => loadWords(speech, set)))
  return sets.length === wanted.size ? (Object.assign({}, ...parts) as Words) : allWords(speech)
}
