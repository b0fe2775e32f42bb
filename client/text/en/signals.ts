import type { Signal } from '#shared/protocol/signals.ts'

const names = {
  'signal.slow-down': 'Slow down',
  'signal.no-text': 'No text',
  'signal.microphone': 'Microphone',
} as const satisfies Record<`signal.${Signal}`, string>

/** What booths of interpreters signal, for them and for those presiding. */
export const signals = {
  ...names,
  'signals.from': 'From the interpreters',
  'signals.booths': '{n, plural, =0 {no booth of interpreters} one {# booth of interpreters} other {# booths of interpreters}}',
} as const
