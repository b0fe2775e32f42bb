import type { codes as en } from '../en/codes.ts'
import type { Translated } from '../catalogue.ts'

export const codes = {
  'code.not-permitted': '本窗口无权进行此操作。',
  'code.unknown-meeting': '没有这一会议。',
  'code.malformed': '服务器无法识别本窗口的请求。请重新载入页面。',
  'code.too-large': '一次发送的内容过多。',
  'code.unknown-event': '本次会议的记录中有本版本无法识别的内容。',
  'code.unknown-protocol': '本窗口与服务器的版本不同。请重新载入页面。',
  'code.not-joined': '本窗口未加入会议。',
  'code.no-session': '本浏览器未在此登录。',
  'code.wrong-code': '没有这一接入码。请与您的接入卡核对；如果一致，请向秘书处索取新的接入码。',
  'code.wrong-origin': '本页面的网址与服务器不符。',
  'code.too-late': '十秒钟内未送达服务器，故未执行。请再按一次。',
  'code.clock-differs': '须先校准本窗口的时钟。请再按一次。',
  'code.id-reused': '同一消息先前已发送过，但内容不同。',
  'code.try-again': '服务器目前无法处理。请重试。',
  'code.too-many': '超出服务器一次可接受的数量。请稍候再按。',
  'code.not-found': '此网址没有内容。',
  'code.stopping': '服务器正在停止运行。',
} as const satisfies Translated<typeof en>
