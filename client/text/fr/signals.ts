import type { signals as en } from '../en/signals.ts'
import type { Translated } from '../catalogue.ts'

export const signals = {
  'signal.slow-down': 'Ralentir',
  'signal.no-text': 'Pas de texte',
  'signal.microphone': 'Micro',
  'signals.from': 'De la part des interprètes',
  'signals.booths': '{n, plural, =0 {aucune cabine d’interprètes} one {# cabine d’interprètes} many {# cabines d’interprètes} other {# cabines d’interprètes}}',
} as const satisfies Translated<typeof en>
