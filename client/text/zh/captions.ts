import type { captions as en } from '../en/captions.ts'
import type { Translated } from '../catalogue.ts'

export const captions = {
  'captions.link': '实时字幕',
  'captions.where': '在新标签页中打开 {host}',
} as const satisfies Translated<typeof en>
