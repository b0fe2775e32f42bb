import { Counter, Gauge, Histogram, type Registry } from 'prom-client'

/** Where measures are shown; null: nowhere, and then nothing is measured that costs more than to count. */
export type Shown = Registry | null

interface Named {
  name: string
  help: string
}

/**
 * What only grows. It is kept as a plain number by whoever counts, and read when somebody asks: to count costs a node nothing
 * that could be felt.
 */
export function showCount(shown: Shown, named: Named, read: () => number): void {
  if (shown === null) return
  shown.registerMetric(new Counter({ ...named, registers: [], collect() {
    this.reset()
    this.inc(read())
  } }))
}

/** The same of several kinds, each under its own label. */
export function showCounts(shown: Shown, named: Named, label: string, read: () => ReadonlyMap<string, number>): void {
  if (shown === null) return
  shown.registerMetric(new Counter({ ...named, labelNames: [label], registers: [], collect() {
    this.reset()
    for (const [kind, count] of read()) this.inc({ [label]: kind }, count)
  } }))
}

/** What is so now; null: it cannot be said. @param ofSeveral which of the values stands for all, where several processes serve as one */
export function showNow(shown: Shown, named: Named, ofSeveral: 'min' | 'max', read: () => number | null): void {
  if (shown === null) return
  shown.registerMetric(new Gauge({ ...named, aggregator: ofSeveral, registers: [], collect() {
    const value = read()
    if (value === null) this.remove()
    else this.set(value)
  } }))
}

/** How it is spread: each value is noted as it comes up. Once in a batch or a broadcast, never once for each line. */
export function spread(shown: Shown, named: Named, buckets: readonly number[]): (value: number) => void {
  if (shown === null) return () => undefined
  const histogram = new Histogram({ ...named, buckets: [...buckets], registers: [shown] })
  return value => histogram.observe(value)
}

/** How long something took, from a tenth of a millisecond to ten seconds. Noted in ms, shown in seconds. */
export function spreadOfTime(shown: Shown, named: Named): (tookMs: number) => void {
  const note = spread(shown, named, SECONDS)
  return tookMs => note(Math.max(0, tookMs) / 1000)
}

const SECONDS = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** How many there were of something, up to what one append takes. */
export const AMOUNTS = [1, 2, 5, 10, 20, 50, 100, 200, 500]

/** Counts one more of a kind. */
export function countOne(counts: Map<string, number>, kind: string): void {
  counts.set(kind, (counts.get(kind) ?? 0) + 1)
}
