import type { speaker as en } from '../en/speaker.ts'
import type { Translated } from '../catalogue.ts'

export const speaker = {
  'speaker.read-by': '宣读者：{who}',
  'speaker.row': '宣读者',
  'speaker.unstated': '未说明',
  'speaker.unstated-line': '宣读者：未说明',
  'speaker.title': '发言者姓名和职衔',
  'speaker.lead': '仅贵代表团、主席和秘书处可见。开始发言前均可更改。',
  'speaker.name': '姓名',
  'speaker.function': '职衔（如有）',
  'speaker.remove': '删除',
  'speaker.wrong': '请填写姓名，如有需要亦可填写职衔，各不超过300个字符。',
  'speaker.not-saved': '未能保存。请重试。',
} as const satisfies Translated<typeof en>
