import type { OneSocket } from './types.ts'

/** A window that can read what is deflated says so in the address of its line: `?deflate=raw` (see docs/protocol.md). */
export const inflates = ({ handshake }: OneSocket): boolean => handshake.query['deflate'] === 'raw'
