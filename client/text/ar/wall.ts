import type { wall as en } from '../en/wall.ts'
import type { Translated } from '../catalogue.ts'

export const wall = {
  'wall.number': 'الشاشة {n}',
  'wall.message': 'إعلان',
} as const satisfies Translated<typeof en>
