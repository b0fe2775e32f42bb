import type { signals as en } from '../en/signals.ts'
import type { Translated } from '../catalogue.ts'

export const signals = {
  'signal.slow-down': '放慢语速',
  'signal.no-text': '没有文稿',
  'signal.microphone': '话筒',
  'signals.from': '口译员提示',
  'signals.booths': '{n, plural, =0 {没有口译箱} other {#个口译箱}}',
} as const satisfies Translated<typeof en>
