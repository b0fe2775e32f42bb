import { claimsOf, type Claim, type Evidence } from './claims.ts'
import { spendDay } from './day.ts'
import type { Options } from './options.ts'
import { growthOf, quartersOf } from './quarters.ts'
import { leftAfter, leftAtRest, startMeasured, type Server } from './server.ts'

export interface Soaked extends Evidence {
  growth: number
  /** The least of the heap in each quarter, kB: what was left when garbage had just gone. */
  heapKb: readonly number[]
  signIns: number
  entries: number
  claims: Claim[]
}

/** A day at one server, and what is left of it. */
export async function runSoak({ minutes, windows }: Options, say: (what: string) => void): Promise<Soaked> {
  const server = await startMeasured()
  try {
    const before = await leftAtRest(server)
    const counted = await countsOf(server)
    const { pressed, signIns, amid, residentKb, heapKb } = await spendDay(server, windows, minutes * 60_000, say)
    say('all have left')
    const after = await leftAfter(server, before)
    const counts = await countsOf(server)
    const quartersKb = quartersOf(residentKb)
    const evidence: Evidence = { quartersKb, before, amid, after, pressed, accepted: counts.accepted - counted.accepted, refused: counts.refused, troubles: counts.troubles }
    return { ...evidence, growth: growthOf(quartersKb), heapKb: quartersOf(heapKb, values => Math.min(...values)), signIns, entries: counts.entries - counted.entries, claims: claimsOf(evidence) }
  } finally {
    await server.end()
  }
}

async function countsOf({ look }: Server): Promise<{ accepted: number; refused: Record<string, number>; entries: number; troubles: number }> {
  const scraped = await look()
  const levels = scraped.by('rostrum_log_lines_total', 'level')
  return {
    accepted: scraped.value('rostrum_commands_accepted_total') ?? 0,
    refused: scraped.by('rostrum_commands_refused_total', 'code'),
    entries: scraped.value('rostrum_entries_appended_total') ?? 0,
    troubles: (levels['warn'] ?? 0) + (levels['error'] ?? 0),
  }
}
