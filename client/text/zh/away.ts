import type { away as en } from '../en/away.ts'
import type { Translated } from '../catalogue.ts'

export const away = {
  'status.refused': '此处无法显示会议',
  'status.no-session': '请登录',
  'status.no-session-lead': '本浏览器未登录本窗口，或接入权已被收回。接入码见您的接入卡。',
  'status.signed-out': '您已退出登录',
  'status.signed-out-lead': '本浏览器已被另一台设备退出登录，或接入码已更换或收回。它不再显示或发送会议的任何内容。如需返回，请输入接入卡上的接入码，或向秘书处索取新的接入码。',
  'status.press-unsure': '您最后的操作可能未送达：请先在会议中查看，再重新操作。',
  'status.no-meeting': '没有这一会议',
  'status.no-meeting-yet': '会议或可恢复，也可能网址有误。本窗口会自动继续尝试。',
  'status.stopped': '本窗口已离开会议',
  'status.stopped-lead': '不再显示或发送任何内容。如需返回，请重新载入页面。',
  'status.broken': '本窗口出现错误',
  'status.broken-lead': '会议内容没有丢失。本窗口会自动重新载入，每次间隔都会延长。',
  'status.no-page': '此处没有内容',
  'status.no-page-lead': '没有窗口使用此网址。请用接入码打开窗口。',
} as const satisfies Translated<typeof en>
