import type { Language } from '#shared/floor/language.ts'
import { speak, spoken } from '#client/text/speaking.ts'
import { keepLanguage } from './keptLanguage.ts'

/** The reader wants this language: at once, and when the page is loaded again; unless another is wanted before it is there. Rejects, and nothing changes, when its words do not arrive. */
export async function chooseLanguage(language: Language): Promise<void> {
  await speak(language)
  if (spoken().language !== language) return
  keepLanguage(language)
  const address = new URL(location.href)
  if (!address.searchParams.has('language')) return
  address.searchParams.set('language', language) // else a reload would go back to what the address says
  history.replaceState(history.state, '', address)
}
