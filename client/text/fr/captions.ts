import type { captions as en } from '../en/captions.ts'
import type { Translated } from '../catalogue.ts'

export const captions = {
  'captions.link': 'Sous-titrage en direct',
  'captions.where': 'ouvre {host} dans un nouvel onglet',
} as const satisfies Translated<typeof en>
