import type { Band } from '#shared/floor/statistics/spreadsOf.ts'
import type { Share } from '#shared/floor/statistics/sharesOf.ts'
import type { Tally } from '#shared/floor/statistics/statisticsOf.ts'
import { formatSpan } from '#client/text/times.ts'
import { count, percent } from './figures.ts'

/** A bar, and the figure that stands at its end. */
interface BarView {
  value: number
  figure: string
}

/** One row of a chart: what it is of, and a bar for each series. */
export interface RowView {
  label: string
  bars: readonly BarView[]
}

/** A row of a chart and of the table beside it: both are written from the same figures. */
export interface TallyView extends RowView {
  requests: string
  statements: string
  time: string
  overRuns: string
  over: string
}

export function tallyView(label: string, { requests, statements, usedMs, overRuns, overMs }: Tally, { ofRequests, ofTime }: Share): TallyView {
  const bars = [ofRequests, ofTime].map(part => ({ value: part ?? 0, figure: percent(part) }))
  return { label, bars, requests: count(requests), statements: count(statements), time: formatSpan(usedMs), overRuns: count(overRuns), over: formatSpan(overMs) }
}

/** `5–10`, and `60+` for the last; in units of so many ms. */
export function bandView({ fromMs, toMs, count: n }: Band, unitMs: number): RowView {
  const label = toMs === null ? `${fromMs / unitMs}+` : `${fromMs / unitMs}–${toMs / unitMs}`
  return { label, bars: [{ value: n, figure: count(n) }] }
}
