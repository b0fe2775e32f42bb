import type { genders as en } from '../en/genders.ts'
import type { Translated } from '../catalogue.ts'

export const genders = {
  'gender.female': 'Женщина',
  'gender.male': 'Мужчина',
  'gender.other': 'Другой',
  'gender.unstated': 'Не указан',
} as const satisfies Translated<typeof en>
