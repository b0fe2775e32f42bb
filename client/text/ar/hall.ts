import type { hall as en } from '../en/hall.ts'
import type { Translated } from '../catalogue.ts'

export const hall = {
  'hall.from-interpreters': 'المترجمون الشفويون',
  'hall.slower': 'يُرجى التحدث ببطء أكبر',
} as const satisfies Translated<typeof en>
