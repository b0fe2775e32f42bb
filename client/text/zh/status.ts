import type { status as en } from '../en/status.ts'
import type { Translated } from '../catalogue.ts'

export const status = {
  'status.connecting': '正在加入会议',
  'status.connecting-lead': '请稍候。',
  'status.connecting-long': '服务器尚未应答。本窗口会自动继续尝试。',
  'status.lost': '连接自<fig>{time}</fig>中断。正在重试。',
  'status.lost-news': '最近更新<fig>{time}</fig>',
  'status.refused': '此处无法显示会议',
  'status.no-session': '请登录',
  'status.no-session-lead': '本浏览器未登录本窗口，或接入权已被收回。接入码见您的接入卡。',
  'status.no-meeting': '没有这一会议',
  'status.no-meeting-yet': '会议或可恢复，也可能网址有误。本窗口会自动继续尝试。',
  'status.newer': '已有新版本',
  'status.newer-lead': '待发送完毕，本窗口会自动载入。',
  'status.stopped': '本窗口已离开会议',
  'status.stopped-lead': '不再显示或发送任何内容。如需返回，请重新载入页面。',
  'status.reload': '重新载入页面',
  'status.not-loaded': '本窗口不完整',
  'status.not-loaded-lead': '有一部分未能载入。服务器应答后会自动重新载入。',
  'status.enter': '输入接入码',
  'status.no-page': '此处没有内容',
  'status.no-page-lead': '没有窗口使用此网址。请用接入码打开窗口。',

  'tab.of': '{whose} · {meeting}',
  'tab.chair': '主席',
  'tab.secretariat': '秘书处',
  'tab.screen': '屏幕',
  'tab.public': '公众',
  'tab.lower-third': '字幕条',
  'tab.booth': '口译：{language}',
} as const satisfies Translated<typeof en>
