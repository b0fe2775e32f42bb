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
  'summary.take-title': '纪要草稿',
  'summary.take-what': '供文字处理软件使用的文件：按主题列出论及者和记录原文。程序不增添任何内容。',
  'summary.language': '语言',
  'summary.take': '下载草稿',
  'summary.making': '正在生成…',
  'summary.lost': '目前无法生成，请重试。',
} as const satisfies Translated<typeof en>
