import type { speaker as en } from '../en/speaker.ts'
import type { Translated } from '../catalogue.ts'

export const speaker = {
  'speaker.read-by': 'Оратор: {who}',
  'speaker.row': 'Оратор',
  'speaker.unstated': 'Не указан',
  'speaker.unstated-line': 'Оратор: имя не указано',
} as const satisfies Translated<typeof en>
