import type { Meeting } from '#shared/floor/model.ts'
import { leftMs } from '#shared/floor/timing.ts'
import { formatLeft, formatSpan } from '#client/text/times.ts'
import { t } from '#client/text/t.ts'

/** What whoever stands still has left, "1:12 left", or is over by. */
export function leftToGo({ floor }: Meeting): string | undefined {
  const pausedAt = floor?.timing.pausedAt ?? null
  if (floor === null || pausedAt === null) return undefined
  const left = leftMs(floor, pausedAt)
  return left < 0 ? t('chair.over-by', { time: formatSpan(-left) }) : t('chair.left-to-go', { time: formatLeft(left) })
}
