import type { screen as en } from '../en/screen.ts'
import type { Translated } from '../catalogue.ts'

export const screen = {
  'screen.next': '接下来',
  'screen.then': '随后',
  'screen.to-come': '后续环节',
  'screen.more': '名单上另有{count}位',
  'screen.on-list': '名单上有{count}位',
  'screen.heard': '已发言',
  'screen.statements': '{count}项发言',
  'screen.suspended-at': '暂停时间',
  'screen.closed-at': '结束时间',
  'screen.planned-time': '计划时间',
  'screen.planned': '计划',
  'screen.hours': '<fig>{from}</fig>至<fig>{to}</fig>',
  'screen.no-connection': '连接中断',
  'screen.not-known': '请以主席为准',
  'screen.comes-back': '重新连接后，本屏幕将立即显示发言者。',
  'screen.lost-at': '中断时间',
  'screen.may-sleep': '本屏幕可能休眠：请关闭省电功能',
} as const satisfies Translated<typeof en>
