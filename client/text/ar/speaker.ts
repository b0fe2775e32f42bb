import type { speaker as en } from '../en/speaker.ts'
import type { Translated } from '../catalogue.ts'

export const speaker = {
  'speaker.read-by': 'إلقاء البيان: {who}',
  'speaker.row': 'إلقاء البيان',
  'speaker.unstated': 'غير محدد',
  'speaker.unstated-line': 'إلقاء البيان: غير محدد',
} as const satisfies Translated<typeof en>
