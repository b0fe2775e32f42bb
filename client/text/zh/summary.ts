import type { summary as en } from '../en/summary.ts'
import type { Translated } from '../catalogue.ts'

export const summary = {
  'summary.title': '讨论纪要',
  'summary.draft': '草稿',
  'summary.rehearsal': '草稿 · 演练',
  'summary.when': '{date}，{place}',
  'summary.lead': '根据报告员所写的记录按主题整理，未作任何增添。',
  'summary.addressed': '论及此主题者：',
  'summary.between': '；',
  'summary.suggested': '所提建议：',
  'summary.replied': '主席台的答复：',
  'summary.noted': '{name}：{text}',
  'summary.nothing': '没有记录，也无人说明将论及此主题。',
  'summary.no-matter': '未归入主题',
  'summary.not-in-record': '已不在记录中的发言',
  'summary.no-statement': '不针对任何发言',
} as const satisfies Translated<typeof en>
