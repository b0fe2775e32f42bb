import type { wall as en } from '../en/wall.ts'
import type { Translated } from '../catalogue.ts'

export const wall = {
  'wall.number': '{n}号屏幕',
  'wall.message': '通知',
} as const satisfies Translated<typeof en>
