import { RateLimiterRes } from 'rate-limiter-flexible'

/** What a limiter says by rejecting: how long to wait, ms; 0 where it may be. */
export function waitOf(consumed: Promise<RateLimiterRes>): Promise<number> {
  return consumed.then(() => 0).catch((cause: unknown) => {
    if (cause instanceof RateLimiterRes) return Math.max(1, cause.msBeforeNext)
    throw cause
  })
}
