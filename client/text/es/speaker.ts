import type { speaker as en } from '../en/speaker.ts'
import type { Translated } from '../catalogue.ts'

export const speaker = {
  'speaker.read-by': 'Interviene: {who}',
  'speaker.row': 'Interviene',
  'speaker.unstated': 'Sin indicar',
  'speaker.unstated-line': 'Quién interviene: sin indicar',
} as const satisfies Translated<typeof en>
