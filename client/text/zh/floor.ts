import type { floor as en } from '../en/floor.ts'
import type { Translated } from '../catalogue.ts'

export const floor = {
  'order.point-of-order': '程序问题',
  'order.suspend-meeting': '暂停会议的动议',
  'order.adjourn-meeting': '休会的动议',
  'order.adjourn-debate': '暂停辩论的动议',
  'order.close-debate': '结束辩论的动议',

  'order.appeal': '对裁决的异议',
  'floor.has': '正在发言',
  'floor.called': '下一位发言',
  'floor.goes-on': '随后由{name}继续发言',
  'floor.theme': '主题：{theme}',
  'floor.thanks': '谢谢',
  'floor.now': '现在',
  'floor.before': '会前',
  'floor.suspended': '会议已暂停',
  'floor.pause': '暂停',
  'floor.closed': '会议已结束',

  'time.left': '剩余时间',
  'time.warning': '最后{seconds}秒',
  'time.late': '最后{seconds}秒',
  'time.over': '已超时',
  'time.held': '计时已停',
  'time.ready': '发言时间',
  'time.of': '共<fig>{time}</fig>',
  'time.not-begun': '尚未开始',
  'time.ago': '{time}前',
  'time.seconds': '{n}秒',
  'time.minutes': '{n}分钟',
  'time.now': '刚刚',

  'list.on-it': '{n, plural, =0 {暂无发言者} other {#位发言者}}',
  'list.not-open': '尚未开放',
  'list.closed': '已截止',
  'list.open': '已开放',
  'list.closes-in': '<fig>{time}</fig>后截止',
  'list.title': '发言名单',
  'list.empty': '名单上没有发言者。',

  'meeting.rehearsal': '演练',
  'meeting.programme': '会议日程',
  'meeting.minutes': '{n}分钟',
  'meeting.segment-now': '现在',
  'meeting.segment-done': '已结束',
  'meeting.segment-skipped': '已略过',

  'join.comma': '、',
  'join.clause': '，',
  'join.sentence': '',
} as const satisfies Translated<typeof en>
