import type { signals as en } from '../en/signals.ts'
import type { Translated } from '../catalogue.ts'

export const signals = {
  'signal.slow-down': 'Más despacio',
  'signal.no-text': 'Sin texto',
  'signal.microphone': 'Micrófono',
  'signals.from': 'De los intérpretes',
  'signals.booths': '{n, plural, =0 {ninguna cabina de intérpretes} one {# cabina de intérpretes} many {# cabinas de intérpretes} other {# cabinas de intérpretes}}',
} as const satisfies Translated<typeof en>
