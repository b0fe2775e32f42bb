import type { names as en } from '../en/names.ts'
import type { Translated } from '../catalogue.ts'

export const names = {
  'name.on-behalf': 'au nom <de>{group}</de>',
  'name.reply': 'droit de réponse',
  'name.podium': '{name}, {title}',
  'name.unknown': 'quelqu’un',
  'name.veiled': 'Non affiché',
} as const satisfies Translated<typeof en>
