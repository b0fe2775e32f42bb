import type { names as en } from '../en/names.ts'
import type { Translated } from '../catalogue.ts'

export const names = {
  'name.on-behalf': '代表{group}',
  'name.reply': '行使答辩权',
  'name.podium': '{name}（{title}）',
  'name.unknown': '某发言者',
  'name.veiled': '不显示',
} as const satisfies Translated<typeof en>
