import type { ToServer } from './messages.ts'

/**
 * The second way to a meeting, where no WebSocket gets through: the messages of the socket, each to its own address. The
 * answer to a join is a stream of server-sent events.
 */
export const LINE_ROUTES = {
  'meeting:join': 'api/line/join',
  'command:submit': 'api/line/submit',
  'clock:ask': 'api/line/clock',
  'booth:signal': 'api/line/signal',
  'screen:sign': 'api/line/sign',
  'screen:steer': 'api/line/steer',
} as const satisfies Record<keyof ToServer, string>

/** How long a stream that ends with the first news may wait for it, ms: `?hold=12000`. */
export const MOST_HOLD_MS = 25_000

/** How often a window looks that may not hold a line, ms. */
export const LOOK_MS = 4000
