import { LANGUAGES } from './languages.ts'
import { spoken } from './speaking.ts'

/** For what the platform writes in the language of the page. */
export function locale(): string {
  return LANGUAGES[spoken().language].locale
}
