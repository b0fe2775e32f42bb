import type { deskWindow as en } from '../en/deskWindow.ts'
import type { Translated } from '../catalogue.ts'

export const deskWindow = {
  'desk-window.lead': '秘书处服务台',
  'desk-window.to-chair': '前往主席窗口',
  'desk-window.nav': '服务台各部分',
  'desk-window.lost': '这一部分未能载入。',
  'desk-window.reading': '正在读取…',
  'desk-window.unreachable': '目前无法连接服务器。请重试。',
  'desk-window.again': '重试',
  'desk-window.meetings': '会议一览',
  'desk-window.meeting': '本次会议',
  'desk-window.paper': '纸面名单',
  'desk-window.cards': '接入卡',
  'desk-window.texts': '发言稿和记录',
  'desk-window.record': '会议记录',
  'desk-window.statistics': '统计',
  'desk-window.when': '时间',
  'desk-window.place': '地点',
  'desk-window.programme': '会议日程',
  'desk-window.podium': '主席台',
  'desk-window.subject-matters': '主题',
  'desk-window.delegations': '代表团',
  'desk-window.delegation-count': '{n, plural, other {# 个代表团}}',
  'desk-window.created': '会议已创建：<b>{title}</b>',
} as const satisfies Translated<typeof en>
