import type { codes as en } from '../en/codes.ts'
import type { Translated } from '../catalogue.ts'

export const codes = {
  'code.not-permitted': '本窗口无权进行此操作。',
  'code.unknown-meeting': '没有这一会议。',
  'code.malformed': '服务器无法识别本窗口的请求。请重新载入页面。',
  'code.too-large': '一次发送的内容过多。请分次发送。',
  'code.unknown-event': '服务器没有本窗口所请求的功能。请重新载入页面。',
  'code.unknown-protocol': '本窗口与服务器的版本不同。请重新载入页面。',
  'code.not-joined': '本窗口此刻未加入会议。请稍后再按。',
  'code.no-session': '本浏览器未在此登录。请重新登录。',
  'code.wrong-code': '没有这一接入码。请与您的接入卡核对；如果一致，请向秘书处索取新的接入码。',
  'code.wrong-origin': '本页面的网址与服务器不符。请打开接入卡上的网址。',
  'code.too-late': '十秒钟内未送达服务器，故未执行。请再按一次。',
  'code.clock-differs': '须先校准本窗口的时钟。请再按一次。',
  'code.id-reused': '同一消息先前已发送过，但内容不同。请重新载入页面。',
  'code.try-again': '服务器目前无法处理。请重试。',
  'code.too-many': '超出服务器一次可接受的数量。请稍候再按。',
  'code.not-found': '该项不存在，或已不再存在。',
  'code.stopping': '服务器正在停止运行。请稍后重试。',
  'code.held-on-the-way': '防火墙或网络登录页面中途拦截，未能送达。请登录网络，或换用其他网络。',
  'code.too-large-on-the-way': '内容过大，途中的代理服务器不予放行。请缩小后再发，或联系技术支持。',
} as const satisfies Translated<typeof en>
