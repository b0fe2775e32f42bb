import type { language as en } from '../en/language.ts'
import type { Translated } from '../catalogue.ts'

export const language = {
  'language.choose': 'Idioma: {language}',
  'language.lost': 'Los textos en ese idioma no han llegado. Inténtelo de nuevo.',
} as const satisfies Translated<typeof en>
