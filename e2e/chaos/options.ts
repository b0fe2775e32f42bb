import { parseArgs } from 'node:util'
import * as z from 'zod'
import { STORES, type StoreKind } from './script/script.ts'

export const USAGE = `npm run chaos -- [--runs N] [--seed S] [--store redis|file|sentinel] [--seconds N] [--at-a-time N]

  --runs       how many (default 20), one after the other, each with the next seed
  --seed       the first seed (default: by the time of day); with --runs 1 one run is played again
  --store      all on it; without this every fourth run is on files and the others on Redis
  --seconds    for how long things go wrong in each run (default 4)
  --at-a-time  so many installations side by side (default 2)`

export interface Options {
  runs: number
  seed: number
  store: StoreKind | null
  lengthMs: number
  atATime: number
}

/** The command line cannot be followed; the message says why. */
export class UsageFault extends Error {
  override readonly name = 'UsageFault'
}

const whole = z.coerce.number().int().positive()
const values = z.object({ runs: whole.max(100_000).default(20), seed: whole.optional(), store: z.enum(STORES).optional(), seconds: z.coerce.number().positive().max(600).default(4), 'at-a-time': whole.max(16).default(2) })

export function readOptions(args: string[]): Options {
  const parsed = values.safeParse(parse(args))
  if (!parsed.success) throw new UsageFault(parsed.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n'))
  const { runs, seed = 1 + (Date.now() % 1_000_000), store = null, seconds, 'at-a-time': atATime } = parsed.data
  return { runs, seed, store, lengthMs: seconds * 1000, atATime: Math.min(atATime, runs) }
}

function parse(args: string[]) {
  const text = { type: 'string' } as const
  try {
    return parseArgs({ args, options: { runs: text, seed: text, store: text, seconds: text, 'at-a-time': text } }).values
  } catch (cause) {
    throw new UsageFault(cause instanceof Error ? cause.message : String(cause))
  }
}
