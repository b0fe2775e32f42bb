import type { ServerOptions } from 'node:http'

/** What one line may take of a node before a request of it is whole. */
export const SERVER_OPTIONS: ServerOptions = {
  /** A browser that holds forty sessions sends twelve thousand characters of cookies, and for ten minutes four thousand more of a staff sign-in. */
  maxHeaderSize: 20 * 1024,
  /** Also of a line on which nothing comes at all. A phone at the edge of the network sends its header in a second or two. */
  headersTimeout: 10_000,
  /** The longest body, the plan of a meeting with two million characters, on a line of 300 kbit/s. */
  requestTimeout: 60_000,
  /** Longer than the minute that proxies keep a line for the next request: or one would be sent on a line just closed. */
  keepAliveTimeout: 65_000,
  /** How often it is looked, so that the times above are what they say. */
  connectionsCheckingInterval: 5_000,
}

/**
 * Lines of one node, each of which takes memory and a file of the system. A hall and several thousands who follow from
 * elsewhere are below; beyond, the next one is refused and the node lives.
 */
export const MOST_LINES = 10_000
