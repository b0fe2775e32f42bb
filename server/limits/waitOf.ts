import { RateLimiterRes } from 'rate-limiter-flexible'

/** What a limiter says by rejecting: how long to wait, ms; 0 where it may be. */
export async function waitOf(consumed: Promise<RateLimiterRes>): Promise<number> {
  try {
    await consumed
    return 0
  } catch (cause) {
    if (cause instanceof RateLimiterRes) return Math.max(1, cause.msBeforeNext)
    throw cause
  }
}
