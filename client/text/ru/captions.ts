import type { captions as en } from '../en/captions.ts'
import type { Translated } from '../catalogue.ts'

export const captions = {
  'captions.link': 'Субтитры в реальном времени',
  'captions.where': '{host}, в новой вкладке',
} as const satisfies Translated<typeof en>
