import type { captions as en } from '../en/captions.ts'
import type { Translated } from '../catalogue.ts'

export const captions = {
  'captions.link': 'Субтитры в реальном времени',
  'captions.where': '{host} откроется в новой вкладке',
} as const satisfies Translated<typeof en>
