import type { Signal } from '#shared/protocol/signals.ts'

const meanings = {
  'booth.means-slow-down': 'Please speak more slowly',
  'booth.means-no-text': 'We have not been given the text',
  'booth.means-microphone': 'We do not hear the speaker',
} as const satisfies Record<`booth.means-${Signal}`, string>

/** Of the window of a booth of interpreters. */
export const booth = {
  ...meanings,
  'booth.now': 'Now',
  'booth.next': 'Next',
  'booth.nobody-speaks': 'Nobody has the floor.',
  'booth.nobody-next': 'Nobody comes next yet.',
  'booth.language-unknown': 'Language not stated',
  'booth.text': 'Text received',
  'booth.no-text': 'No text received',
  'booth.signals': 'Tell the Chair',
  'booth.lead': 'Those presiding see what is said, and the speaker sees “Slow down”; nobody sees which booth says it. Nothing of it is kept.',
  'booth.passes': 'It passes by itself after half a minute and when another has the floor. Press again to take it back.',
  'booth.said': 'Said',
  'booth.off': 'There is no connection: nothing can be said just now.',
} as const
