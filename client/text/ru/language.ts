import type { language as en } from '../en/language.ts'
import type { Translated } from '../catalogue.ts'

export const language = {
  'language.choose': 'Язык: {language}',
  'language.lost': 'Тексты на этом языке не загрузились. Повторите попытку.',
} as const satisfies Translated<typeof en>
