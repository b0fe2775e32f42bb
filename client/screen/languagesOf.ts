import { language, type Language } from '#shared/floor/language.ts'

/** The languages that the address of a screen asks for in turn, `?languages=en,fr`: each once, and those that nobody speaks here as if they were not there. */
export function languagesOf(search: string): Language[] {
  const asked = new URLSearchParams(search).get('languages')?.split(',') ?? []
  return [...new Set(asked.flatMap(tag => language.safeParse(tag.trim()).data ?? []))]
}
