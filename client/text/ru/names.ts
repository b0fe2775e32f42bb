import type { names as en } from '../en/names.ts'
import type { Translated } from '../catalogue.ts'

export const names = {
  'name.on-behalf': 'от имени <gen>{group}</gen>',
  'name.reply': 'право на ответ',
  'name.podium': '{name}, {title}',
  'name.unknown': 'неизвестный участник',
  'name.veiled': 'Не показано',
} as const satisfies Translated<typeof en>
