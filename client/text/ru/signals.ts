import type { signals as en } from '../en/signals.ts'
import type { Translated } from '../catalogue.ts'

export const signals = {
  'signal.slow-down': 'Медленнее',
  'signal.no-text': 'Нет текста',
  'signal.microphone': 'Микрофон',
  'signals.from': 'От переводчиков',
  'signals.booths': '{n, plural, =0 {кабин переводчиков нет} one {# кабина переводчиков} few {# кабины переводчиков} many {# кабин переводчиков} other {# кабины переводчиков}}',
} as const satisfies Translated<typeof en>
