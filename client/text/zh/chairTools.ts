import type { Translated } from '../catalogue.ts'
import type { chairTools as en } from '../en/chairTools.ts'

export const chairTools = {
  'chair.find': '查找',
  'chair.print': '打印名单',
  'chair.access': '接入码…',
  'chair.desk': '秘书处服务台',
  'key.find-too': 'Ctrl K',
  'keys.find-too': '查找代表团或操作，与/键相同',
  'key.print': 'Ctrl P',
  'keys.print': '打印发言名单',
  'keys.space-switch': '空格键按下大按钮',
  'keys.space-on': '如使用语音输入，或容易误按，可予关闭。对已选中的控件仍然有效。',
  'keys.space-off': '已在本浏览器关闭：空格键只按下已选中的控件。',
  'key.find': '/',
  'keys.find': '查找代表团或操作，并予执行',
  'chair.screens-up': '均已同步',
  'chair.screens-lost': '{all, select, 1 {屏幕没有消息} other {{n, plural, other {#块没有消息}}}}',
  'chair.screens-behind': '{all, select, 1 {屏幕落后} other {{n, plural, other {#块落后}}}}',
  'chair.screens-black': '{all, select, 1 {屏幕黑屏} other {{n, plural, other {#块黑屏}}}}',
  'chair.screens-other': '{all, select, 1 {屏幕显示其他内容} other {{n, plural, other {#块显示其他内容}}}}',
  'chair.store-lost': '存储丢失了已接受的 <b>{n}</b> 条记录：最后发生的事不在记录中。请查看名单。',
  'chair.store-lost-since': '存储丢失了已接受的 <b>{n}</b> 条记录：{time} 之后发生的事不在记录中。请查看名单。',
} as const satisfies Translated<typeof en>
