import type { statistics as en } from '../en/statistics.ts'
import type { Translated } from '../catalogue.ts'

export const statistics = {
  'statistics.title': '会议统计',
  'statistics.lead': '会议进行期间随时更新。正在进行的发言在结束后计入。',
  'statistics.none': '名单上尚无人发言。第一次发言结束后，此处显示图表。',
  'statistics.requests': '申请',
  'statistics.statements': '发言',
  'statistics.time': '所用时间',
  'statistics.podium-time': '主席台时间',
  'statistics.by-category': '按类别',
  'statistics.by-category-lead': '各类别在申请和时间中所占的比例。',
  'statistics.by-region': '按区域组',
  'statistics.by-region-lead': '仅占各国的申请和时间。',
  'statistics.share-requests': '申请占比',
  'statistics.share-time': '时间占比',
  'statistics.no-region': '未说明',
  'statistics.waits': '等候时间',
  'statistics.waits-lead': '从申请到发言。中位数<fig>{median}</fig>，最长<fig>{longest}</fig>。',
  'statistics.overs': '超时',
  'statistics.overs-lead': '超时发言：<fig>{of}</fig>次中有<fig>{n}</fig>次。共计<fig>{time}</fig>，最长<fig>{longest}</fig>。',
  'statistics.minutes': '等候分钟数',
  'statistics.seconds': '超时秒数',
  'statistics.category': '类别',
  'statistics.region': '区域组',
  'statistics.over-runs': '超时次数',
  'statistics.over-time': '超时时间',
} as const satisfies Translated<typeof en>
