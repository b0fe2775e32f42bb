/** The codes of every no that is not a rule's: of the wire, the session and the store. */
export const WIRE_CODES = [
  'malformed', 'too-large', 'unknown-event', 'unknown-protocol', 'not-joined', 'no-session', 'wrong-code', 'wrong-origin',
  'too-late', 'clock-differs', 'id-reused', 'try-again', 'too-many', 'not-found', 'stopping',
] as const
