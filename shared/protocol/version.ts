/**
 * The version of the wire. A window of another version is refused `unknown-protocol` and reloads when nothing is pending.
 *
 * 1  the first.
 * 2  `meeting:presence`: who is connected; of each segment, what the meeting had been suspended when it began.
 */
export const PROTOCOL_VERSION = 2
