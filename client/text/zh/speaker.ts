import type { speaker as en } from '../en/speaker.ts'
import type { Translated } from '../catalogue.ts'

export const speaker = {
  'speaker.read-by': '宣读者：{who}',
  'speaker.row': '宣读者',
  'speaker.unstated': '未说明',
  'speaker.unstated-line': '宣读者：未说明',
} as const satisfies Translated<typeof en>
