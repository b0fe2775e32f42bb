import { WebSocketServer, type ServerOptions } from 'ws'

/** Browsers send a message in one piece, and what is between may cut it into a few. */
export const MOST_FRAGMENTS = 64
/** A frame of half a megabyte comes in some three hundred and fifty. */
const MOST_CHUNKS = 1000

/** Half a message is counted by nobody: each piece of it takes some two hundred bytes however short it is. */
export class WholeMessages extends WebSocketServer {
  constructor(options: ServerOptions) {
    super({ ...options, maxFragments: MOST_FRAGMENTS, maxBufferedChunks: MOST_CHUNKS } as ServerOptions)
  }
}
