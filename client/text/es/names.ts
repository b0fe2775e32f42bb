import type { names as en } from '../en/names.ts'
import type { Translated } from '../catalogue.ts'

export const names = {
  'name.on-behalf': 'en nombre <de>{group}</de>',
  'name.reply': 'derecho a contestar',
  'name.podium': '{name}, {title}',
  'name.unknown': 'alguien',
  'name.veiled': 'No se muestra',
} as const satisfies Translated<typeof en>
