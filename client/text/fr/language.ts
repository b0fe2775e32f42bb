import type { language as en } from '../en/language.ts'
import type { Translated } from '../catalogue.ts'

export const language = {
  'language.choose': 'Langue : {language}',
  'language.lost': 'Les textes dans cette langue ne sont pas arrivés. Veuillez réessayer.',
} as const satisfies Translated<typeof en>
