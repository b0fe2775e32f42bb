import type { genders as en } from '../en/genders.ts'
import type { Translated } from '../catalogue.ts'

export const genders = {
  'gender.female': 'Mujer',
  'gender.male': 'Hombre',
  'gender.other': 'Otro',
  'gender.unstated': 'Sin indicar',
} as const satisfies Translated<typeof en>
