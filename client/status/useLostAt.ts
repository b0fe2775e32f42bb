import { useStatus, useTimed } from '#client/react/hooks.ts'

/** Nobody has to know of a line that is back at once, ms. */
export const OFFLINE_AFTER_MS = 5000

/** When the line was lost, server time, once that is long enough ago to be said; else null. */
export function useLostAt(): number | null {
  const { kind, lostAt } = useStatus()
  return useTimed(now => (kind === 'lost' && lostAt !== null && now - lostAt >= OFFLINE_AFTER_MS ? lostAt : null))
}
