import type { language as en } from '../en/language.ts'
import type { Translated } from '../catalogue.ts'

export const language = {
  'language.choose': 'اللغة: {language}',
  'language.lost': 'لم تصل نصوص هذه اللغة. أعيدوا المحاولة.',
} as const satisfies Translated<typeof en>
