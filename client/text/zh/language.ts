import type { language as en } from '../en/language.ts'
import type { Translated } from '../catalogue.ts'

export const language = {
  'language.choose': '语言：{language}',
  'language.lost': '该语言的文字未能载入。请重试。',
} as const satisfies Translated<typeof en>
