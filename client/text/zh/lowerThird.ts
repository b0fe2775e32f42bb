import type { lowerThird as en } from '../en/lowerThird.ts'
import type { Translated } from '../catalogue.ts'

export const lowerThird = {
  'third.trial': '试用中：网址不含“backdrop”时，此处只有名牌。',
  'third.nobody': '无人发言：不显示任何内容。',
  'third.called': '已请人发言，尚无人开始：不显示任何内容。',
  'third.order': '会场正在处理程序问题或动议：不显示任何内容。',
  'third.suspended': '会议已暂停：不显示任何内容。',
  'third.closed': '会议已结束：不显示任何内容。',
  'third.not-known': '可能已换人发言：连接恢复前不显示名称。',
} as const satisfies Translated<typeof en>
