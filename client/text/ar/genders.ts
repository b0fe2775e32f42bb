import type { genders as en } from '../en/genders.ts'
import type { Translated } from '../catalogue.ts'

export const genders = {
  'gender.female': 'أنثى',
  'gender.male': 'ذكر',
  'gender.other': 'غير ذلك',
  'gender.unstated': 'غير محدد',
} as const satisfies Translated<typeof en>
