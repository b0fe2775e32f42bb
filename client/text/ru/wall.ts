import type { wall as en } from '../en/wall.ts'
import type { Translated } from '../catalogue.ts'

export const wall = {
  'wall.number': 'Экран {n}',
  'wall.message': 'Объявление',
} as const satisfies Translated<typeof en>
