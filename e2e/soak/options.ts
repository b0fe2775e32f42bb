import { parseArgs } from 'node:util'
import * as z from 'zod'
import { MOST_ASKING } from './rates.ts'

export const USAGE = `npm run soak -- [--minutes N] [--windows N] [--json]

  --minutes  how long the three meetings take together (default 40)
  --windows  that are in at a time, in two halves (default 1000)
  --json     one line of JSON on standard output and nothing else`

export interface Options {
  minutes: number
  windows: number
  isJson: boolean
}

const values = z.object({
  minutes: z.coerce.number().positive().max(24 * 60).default(40),
  windows: z.coerce.number().int().min(MOST_ASKING).max(8000).multipleOf(2).default(1000),
  json: z.boolean().default(false),
})

/** Throws an `Error` in words. */
export function readOptions(args: string[]): Options {
  const [flag, text] = [{ type: 'boolean' }, { type: 'string' }] as const
  const parsed = values.safeParse(parseArgs({ args, options: { minutes: text, windows: text, json: flag } }).values)
  if (!parsed.success) throw new Error(parsed.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n'))
  const { minutes, windows, json } = parsed.data
  return { minutes, windows, isJson: json }
}
