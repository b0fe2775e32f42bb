import type { genders as en } from '../en/genders.ts'
import type { Translated } from '../catalogue.ts'

export const genders = {
  'gender.female': 'Femme',
  'gender.male': 'Homme',
  'gender.other': 'Autre',
  'gender.unstated': 'Non précisé',
} as const satisfies Translated<typeof en>
