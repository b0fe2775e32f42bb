import type { Tally } from './statisticsOf.ts'

/** What part of all, from 0 to 1; null where there is nothing to have a part of. */
export interface Share {
  ofRequests: number | null
  ofTime: number | null
}

/** Of each, what part of the requests and of the time of them all it has: side by side they show who was heard for how long against how many asked. */
export function sharesOf<One extends { tally: Pick<Tally, 'requests' | 'usedMs'> }>(all: readonly One[]): (One & { share: Share })[] {
  const [requests, usedMs] = [all.reduce((sum, { tally }) => sum + tally.requests, 0), all.reduce((sum, { tally }) => sum + tally.usedMs, 0)]
  return all.map(one => ({ ...one, share: { ofRequests: part(one.tally.requests, requests), ofTime: part(one.tally.usedMs, usedMs) } }))
}

const part = (of: number, all: number): number | null => (all === 0 ? null : of / all)
