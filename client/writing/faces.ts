import type { Language } from '#shared/floor/language.ts'

/** The letters of a document: names that word processors know, each with letters like it where it is not. */
export const FACE = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Arial', eastAsia: 'SimSun' } as const

const TAGS: Readonly<Record<Language, string>> = { ar: 'ar-SA', zh: 'zh-CN', en: 'en-GB', fr: 'fr-FR', ru: 'ru-RU', es: 'es-ES' }

/** In which language a text is, as a document says it: apart for letters of the East and for those written from right to left. */
export function languageTags(language: Language): { value: string; eastAsia: string; bidirectional: string } {
  const isLatin = language !== 'ar' && language !== 'zh'
  return { value: isLatin ? TAGS[language] : TAGS.en, eastAsia: TAGS.zh, bidirectional: TAGS.ar }
}
