import type { wall as en } from '../en/wall.ts'
import type { Translated } from '../catalogue.ts'

export const wall = {
  'wall.number': 'Pantalla {n}',
  'wall.message': 'Aviso',
} as const satisfies Translated<typeof en>
