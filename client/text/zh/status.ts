import type { status as en } from '../en/status.ts'
import type { Translated } from '../catalogue.ts'

export const status = {
  'status.connecting': '正在加入会议',
  'status.connecting-lead': '请稍候。',
  'status.connecting-long': '服务器尚未应答。本窗口会自动继续尝试。',
  'status.lost': '连接自<fig>{time}</fig>中断。正在重试。',
  'status.newer': '已有新版本',
  'status.newer-lead': '待发送完毕，本窗口会自动载入。',
  'status.reload': '重新载入页面',
  'status.not-loaded': '本窗口不完整',
  'status.not-loaded-lead': '有一部分未能载入。服务器应答后会自动重新载入。',
  'status.enter': '输入接入码',
  'status.devices': '设备与退出登录',

  'tab.of': '{whose} · {meeting}',
  'tab.chair': '主席',
  'tab.secretariat': '秘书处',
  'tab.screen': '屏幕',
  'tab.public': '公众',
  'tab.lower-third': '字幕条',
  'tab.booth': '{language}口译',
} as const satisfies Translated<typeof en>
