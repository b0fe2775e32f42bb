import type { speaker as en } from '../en/speaker.ts'
import type { Translated } from '../catalogue.ts'

export const speaker = {
  'speaker.read-by': 'Lectura: {who}',
  'speaker.row': 'Lectura',
  'speaker.unstated': 'Sin indicar',
  'speaker.unstated-line': 'Lectura: sin indicar',
} as const satisfies Translated<typeof en>
