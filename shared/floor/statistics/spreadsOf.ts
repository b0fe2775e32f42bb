import type { Meeting } from '../model.ts'
import { speechesOf } from '../speeches/speechesOf.ts'
import { wholeSeconds } from '../speeches/wholeSeconds.ts'

/** How many took so long: from the one, which is in it, to the other, which is not; null: and longer. In ms. */
export interface Band {
  fromMs: number
  toMs: number | null
  count: number
}

export interface Spreads {
  /** Of those who were heard from the list: how long they waited for the floor. */
  waits: Band[]
  /** Of the statements from the list that took longer than they had: by how much. */
  overs: Band[]
  longestOverMs: number
}

const MINUTE_MS = 60_000
const WAITS_FROM_MS = [0, 5, 10, 20, 30, 60].map(minutes => minutes * MINUTE_MS)
const OVERS_FROM_MS = [0, 15, 30, 60].map(seconds => seconds * 1000)

/** How waits and over-runs are spread, where a median alone would hide that a few waited very long. */
export function spreadsOf(meeting: Meeting): Spreads {
  const fromList = speechesOf(meeting).filter(({ request }) => request !== null)
  const overs = fromList.map(({ overMs }) => wholeSeconds(overMs)).filter(ms => ms > 0)
  return { waits: bandsOf(fromList.flatMap(({ waitedMs }) => waitedMs ?? []), WAITS_FROM_MS), overs: bandsOf(overs, OVERS_FROM_MS), longestOverMs: Math.max(0, ...overs) }
}

function bandsOf(durations: readonly number[], froms: readonly number[]): Band[] {
  return froms.map((fromMs, index) => {
    const toMs = froms[index + 1] ?? null
    return { fromMs, toMs, count: durations.filter(ms => ms >= fromMs && (toMs === null || ms < toMs)).length }
  })
}
