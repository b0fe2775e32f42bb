import type { Language } from '#shared/floor/language.ts'

interface Script {
  /** The language in its own words. */
  name: string
  dir: 'ltr' | 'rtl'
  /** For what the platform writes: numbers, dates, plurals. Figures are the same everywhere in the house, in Arabic too. */
  locale: string
}

/** How each language is written here. The order is that of the United Nations: by the English alphabet. */
export const LANGUAGES: Readonly<Record<Language, Script>> = {
  ar: { name: 'العربية', dir: 'rtl', locale: 'ar-u-nu-latn' },
  zh: { name: '中文', dir: 'ltr', locale: 'zh-Hans' },
  en: { name: 'English', dir: 'ltr', locale: 'en-GB' },
  fr: { name: 'Français', dir: 'ltr', locale: 'fr' },
  ru: { name: 'Русский', dir: 'ltr', locale: 'ru' },
  es: { name: 'Español', dir: 'ltr', locale: 'es' },
}
