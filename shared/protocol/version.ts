/**
 * The version of the wire. A window of another version is refused `unknown-protocol` and reloads when nothing is pending.
 *
 * 1  the first.
 */
export const PROTOCOL_VERSION = 1
