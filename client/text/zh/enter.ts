import type { enter as en } from '../en/enter.ts'
import type { Translated } from '../catalogue.ts'

export const enter = {
  'enter.title': '请输入接入码',
  'enter.lead': '接入码印在秘书处发给您的卡上。一码打开一个窗口，即您的窗口。',
  'enter.by-link': '接入码已随链接提供。您也可在此输入其他接入码。',
  'enter.code': '接入码',
  'enter.go': '进入',
  'enter.busy': '正在登录…',
  'enter.staff': '工作人员登录',
  'enter.unreachable': '无法连接服务器。请重试。',
  'enter.by-itself': '本页面会自动继续尝试。',
  'enter.signed-out-here': '您已在此退出登录。本浏览器不保留会议的任何内容。',
  'enter.signed-out-everywhere': '您已在所有设备上退出登录。本浏览器不保留会议的任何内容。',
} as const satisfies Translated<typeof en>
