import type { signals as en } from '../en/signals.ts'
import type { Translated } from '../catalogue.ts'

export const signals = {
  'signal.slow-down': 'ببطء أكبر',
  'signal.no-text': 'لا نص',
  'signal.microphone': 'الميكروفون',
  'signals.from': 'من المترجمين الشفويين',
  'signals.booths': '{n, plural, zero {لا مقصورات للترجمة} one {مقصورة ترجمة واحدة} two {مقصورتا ترجمة} few {# مقصورات ترجمة} many {# مقصورة ترجمة} other {# مقصورة ترجمة}}',
} as const satisfies Translated<typeof en>
