import type { Meeting } from '#shared/floor/model.ts'
import { leftMs } from '#shared/floor/timing.ts'
import { formatLeft } from '#client/text/times.ts'
import { t } from '#client/text/t.ts'

/** What whoever stands still has left: "1:12 left". */
export function leftToGo({ floor }: Meeting): string | undefined {
  const pausedAt = floor?.timing.pausedAt ?? null
  return floor === null || pausedAt === null ? undefined : t('chair.left-to-go', { time: formatLeft(leftMs(floor, pausedAt)) })
}
