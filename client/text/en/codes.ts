import type { Code } from '#shared/protocol/codes.ts'
import type { OnTheWay } from '#client/sync/acting/noOf.ts'
import type { refusals } from './refusals.ts'
import type { refusalsPresiding } from './refusalsPresiding.ts'

/** A sentence for every no of the door, and of what stands before it, which any window may meet. A code without one here or among the refusals does not compile. */
export const codes = {
  'code.not-permitted': 'This window may not do that.',
  'code.unknown-meeting': 'There is no such meeting.',
  'code.malformed': 'The server did not understand this window. Load the page again.',
  'code.too-large': 'That was too much at once. Send it in smaller parts.',
  'code.unknown-event': 'The server does not know what this window asked of it. Load the page again.',
  'code.unknown-protocol': 'This window and the server are of different versions. Load the page again.',
  'code.not-joined': 'This window is not in the meeting at this moment. Press again shortly.',
  'code.no-session': 'This browser is not signed in here. Sign in again.',
  'code.wrong-code': 'This access code is not known. Compare it with your access card; if it is the same, ask the secretariat for a new one.',
  'code.wrong-origin': 'This page comes from another address than the server. Open the address on your access card.',
  'code.too-late': 'It did not reach the server within ten seconds, so it was not done. Press again.',
  'code.clock-differs': 'The clock of this window had to be set first. Press again.',
  'code.id-reused': 'The same message had been sent before with other content. Load the page again.',
  'code.try-again': 'The server cannot take this at the moment. Try again.',
  'code.too-many': 'That was more than the server takes at once. Wait a moment, then press again.',
  'code.not-found': 'That is not there, or not any more.',
  'code.stopping': 'The server is being stopped. Try again in a moment.',
  'code.held-on-the-way': 'A firewall or the sign-in page of a network stood in between and let nothing through. Sign in to the network, or try another.',
  'code.too-large-on-the-way': 'It is larger than a proxy on the way to the server lets through. Make it smaller, or ask technical support.',
} as const satisfies Record<Exclude<`code.${Code | OnTheWay}`, keyof typeof refusals | keyof typeof refusalsPresiding>, string>
