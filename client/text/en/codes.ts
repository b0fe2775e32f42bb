import type { Code } from '#shared/protocol/codes.ts'
import type { refusals } from './refusals.ts'
import type { refusalsPresiding } from './refusalsPresiding.ts'

/** A sentence for every no of the door, which any window may meet. A code without one here or among the refusals does not compile. */
export const codes = {
  'code.not-permitted': 'This window may not do that.',
  'code.unknown-meeting': 'There is no such meeting.',
  'code.malformed': 'The server did not understand this window. Load the page again.',
  'code.too-large': 'That was too much at once.',
  'code.unknown-event': 'The record of this meeting holds something that this version does not know.',
  'code.unknown-protocol': 'This window and the server are of different versions. Load the page again.',
  'code.not-joined': 'This window is not in the meeting.',
  'code.no-session': 'This browser is not signed in here.',
  'code.wrong-code': 'This access code is not known. Compare it with your access card; if it is the same, ask the secretariat for a new one.',
  'code.wrong-origin': 'This page comes from another address than the server.',
  'code.too-late': 'It did not reach the server within ten seconds, so it was not done. Press again.',
  'code.clock-differs': 'The clock of this window had to be set first. Press again.',
  'code.id-reused': 'The same message had been sent before with other content.',
  'code.try-again': 'The server cannot take this at the moment. Try again.',
  'code.too-many': 'That was more than the server takes at once. Wait a moment, then press again.',
  'code.not-found': 'There is nothing at this address.',
  'code.stopping': 'The server is being stopped.',
} as const satisfies Record<Exclude<`code.${Code}`, keyof typeof refusals | keyof typeof refusalsPresiding>, string>
