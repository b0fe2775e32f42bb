import { language, type Language } from '#shared/floor/language.ts'

/** The language in which this page speaks: the likeliest of what is typed in it. */
export function languageOfPage(): Language {
  return language.safeParse(document.documentElement.lang).data ?? 'en'
}
