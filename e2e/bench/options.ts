import { parseArgs } from 'node:util'
import * as z from 'zod'

export const USAGE = `npm run bench -- [--quick | --full] [--json] [--windows N] [--nodes 2]

  --quick      the table of targets in under 90 s (as without anything)
  --full       the same with several times as many rounds
  --windows N  so many windows on one node beside plain socket.io: they connect, all press, all come back, and fifty press a
               second for a minute (for ten seconds with --quick)
  --nodes 2    two nodes with twice the windows beside one: what is behind, what a delivery costs, how often they collide
  --json       one line of JSON on standard output and nothing else`

export interface Options {
  isFull: boolean
  isJson: boolean
  /** Null: the table of targets. */
  windows: number | null
  nodes: 1 | 2
}

const values = z.object({
  quick: z.boolean().default(false),
  full: z.boolean().default(false),
  json: z.boolean().default(false),
  windows: z.coerce.number().int().min(200).max(8000).multipleOf(200).optional(),
  nodes: z.coerce.number().int().min(1).max(2).default(1),
})

/** Throws an `Error` in words. */
export function readOptions(args: string[]): Options {
  const [flag, text] = [{ type: 'boolean' }, { type: 'string' }] as const
  const parsed = values.safeParse(parseArgs({ args, options: { quick: flag, full: flag, json: flag, windows: text, nodes: text } }).values)
  if (!parsed.success) throw new Error(parsed.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n'))
  const { quick, full, json, windows, nodes } = parsed.data
  if (quick && full) throw new Error('--quick or --full, not both.')
  return { isFull: full, isJson: json, windows: windows ?? null, nodes: nodes === 2 ? 2 : 1 }
}
