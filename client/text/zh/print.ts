import type { Translated } from '../catalogue.ts'
import type { print as en } from '../en/print.ts'

export const print = {
  'print.title': '发言名单',
  'print.as-of': '截至{date}<fig>{time}</fig>，版本<fig>{version}</fig>',
  'print.place': '序号',
  'print.name': '名称',
  'print.code': '代码',
  'print.on-behalf': '代表',
  'print.language': '语文',
  'print.text': '讲稿',
  'print.text-received': '已收到',
  'print.state': '发言情况',
  'print.expected': '约',
  'print.has-floor': '正在发言',
  'print.heard-at': '<fig>{at}</fig>，<fig>{time}</fig>',
  'print.heard-here': '本环节已发言',
  'print.page': '第{page}页，共{pages}页',
} as const satisfies Translated<typeof en>
