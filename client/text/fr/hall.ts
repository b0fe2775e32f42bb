import type { hall as en } from '../en/hall.ts'
import type { Translated } from '../catalogue.ts'

export const hall = {
  'hall.from-interpreters': 'Les interprètes',
  'hall.slower': 'Veuillez parler plus lentement',
} as const satisfies Translated<typeof en>
