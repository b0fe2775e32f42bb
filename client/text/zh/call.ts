import type { call as en } from '../en/call.ts'
import type { Translated } from '../catalogue.ts'

export const call = {
  'call.tab-next': '● 下一位是您',
  'call.tab-floor': '● 请您发言',
  'call.title-next': '请准备：下一位是您',
  'call.title-floor': '请您发言',
  'call.title-try': '叫到您时的提示如下',
  'call.body': '{name} · {meeting}',
  'call.body-rehearsal': '演练 · {name} · {meeting}',
  'call.heading': '叫到您时的提示',
  'call.sound-on': '声音已开',
  'call.sound-off': '声音已关',
  'call.sound-locked': '请在任意处按一次，本窗口即可发声。',
  'call.notification-on': '通知已开',
  'call.notification-off': '通知已关',
  'call.notification-none': '无通知',
  'call.allow': '允许',
  'call.try': '试一试',
  'call.why-denied': '本浏览器的设置屏蔽了本页面的通知。',
  'call.why-insecure': '本网址未加密，浏览器不显示通知。',
  'call.why-missing': '本浏览器不显示通知。',
  'call.still-locked': '标题仍会提示您；在任意处按一次后，也有声音提示。',
  'call.still-sound': '声音和标题仍会提示您。',
  'call.still-title': '本标签页的标题仍会提示您。',
} as const satisfies Translated<typeof en>
