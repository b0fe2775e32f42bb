import type { heard as en } from '../en/heard.ts'
import type { Translated } from '../catalogue.ts'

export const heard = {
  'heard.title': '已发言',
  'heard.lead': '{n}项发言，按发言先后排列。',
  'heard.close': '关闭',
  'heard.of': '<b>{used}</b>，限时<fig>{given}</fig>',
  'heard.at': '<fig>{time}</fig>开始发言',
  'heard.on-paper': '纸面记录',
  'heard.corrected': '已更正',
  'heard.measured': '计时<fig>{measured}</fig>。{by}于<fig>{time}</fig>更正：{reason}。',
  'heard.correct': '更正用时',
  'heard.correct-of': '更正用时：{name}',
  'heard.undo': '撤销',
  'heard.undo-of': '撤销对{name}用时的更正',
  'heard.time': '用时（分:秒）',
  'heard.bad-time': '请写明分和秒，如2:30。',
  'heard.why': '理由',
  'heard.record': '记录更正',
  'heard.cancel': '取消',
  'heard.reason-clock-started-late': '计时开始过晚',
  'heard.reason-clock-ran-on': '发言结束后计时未停',
  'heard.reason-interruption': '发言被打断',
  'heard.reason-other': '其他理由',
} as const satisfies Translated<typeof en>
