import type { deskTexts as en } from '../en/deskTexts.ts'
import type { Translated } from '../catalogue.ts'

export const deskTexts = {
  'desk-texts.count': '{n, plural, =0 {尚未提交发言稿} other {已提交 # 份发言稿}}，共 {of, plural, other {#}} 项发言',
  'desk-texts.only-missing': '只看没有发言稿的',
  'desk-texts.none': '尚无人要求发言。',
  'desk-texts.on-floor': '正在发言',
  'desk-texts.on-list': '名单第 <fig>{n}</fig> 位',
  'desk-texts.waits': '等待批准',
  'desk-texts.heard': '已发言，{time}',
  'desk-texts.unheard': '未能发言',
  'desk-texts.over': '未能实现',
  'desk-texts.handed-in': '已提交',
  'desk-texts.handed-in-by': '已提交（{by}，{when}）',
  'desk-texts.deleted': '已删除',
  'desk-texts.deleted-by': '已删除（{by}，{when}）',
  'desk-texts.otherwise': '以其他方式收到',
  'desk-texts.missing': '未提交',
  'desk-texts.missed': '发言前未提交',
  'desk-texts.kept-days': '{n, plural, =0 {会议一结束即删除发言稿。} other {会议结束 # 天后删除发言稿。}}',
  'desk-texts.kept-until': '发言稿将于{date}删除。',
  'desk-texts.kept-change': '在会议计划中更改',
  'desk-texts.over-time': '发言稿的保存期限已过，任何人都不能再阅读。',
  'desk-texts.notes': '报告员的记录',
  'desk-texts.notes-count': '{n, plural, =0 {尚无记录。} other {# 条记录。}}',
} as const satisfies Translated<typeof en>
