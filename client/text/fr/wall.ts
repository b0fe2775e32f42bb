import type { wall as en } from '../en/wall.ts'
import type { Translated } from '../catalogue.ts'

export const wall = {
  'wall.number': 'Écran {n}',
  'wall.message': 'Annonce',
} as const satisfies Translated<typeof en>
