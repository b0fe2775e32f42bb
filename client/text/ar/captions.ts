import type { captions as en } from '../en/captions.ts'
import type { Translated } from '../catalogue.ts'

export const captions = {
  'captions.link': 'العرض النصي المباشر',
  'captions.where': 'يُفتح {host} في علامة تبويب جديدة',
} as const satisfies Translated<typeof en>
