import { language, type Language } from '#shared/floor/language.ts'

/**
 * The language that a window speaks first: what its address says (`?language=fr`, or the first of `?languages=fr,en`), else what was chosen in this browser, else
 * the first of the reader's own that is one of the six, else English.
 * @param search the query of the address
 * @param chosen what was chosen here before; null: nothing
 * @param readers what the browser says of its reader, the most liked first
 */
export function wantedLanguage(search: string, chosen: string | null, readers: readonly string[]): Language {
  const asked = [/[?&]languages?=(\w\w)/.exec(search)?.[1], chosen, ...readers.map(tag => tag.split('-')[0])]
  return asked.map(tag => language.safeParse(tag)).find(({ success }) => success)?.data ?? 'en'
}
