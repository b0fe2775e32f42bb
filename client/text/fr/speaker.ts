import type { speaker as en } from '../en/speaker.ts'
import type { Translated } from '../catalogue.ts'

export const speaker = {
  'speaker.read-by': 'Lue par {who}',
  'speaker.row': 'Lue par',
  'speaker.unstated': 'Non précisé',
  'speaker.unstated-line': 'Lue par : non précisé',
} as const satisfies Translated<typeof en>
