import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import * as z from 'zod'

export const USAGE = `npm run rehearse -- FILE [--url URL --code CODE] [--speed N] [--seed S] [--json]

  FILE      a speaking order, see docs/rehearsal-lists.md; absolute or relative to your folder
  --url     a server that is running; without it the rehearsal starts its own in a temporary data folder
  --code    with --url: a code of the secretariat there, who may create a meeting
  --speed   how many times faster than a second for each statement (default 1)
  --seed    decides the order of pressing (default 1)
  --json    one line of JSON on standard output and nothing else`

export interface Options {
  file: string
  server: { url: string; code: string } | null
  speed: number
  seed: number
  isJson: boolean
}

/** The command line cannot be followed; the message says why. */
export class UsageFault extends Error {
  override readonly name = 'UsageFault'
}

const values = z.object({
  url: z.url({ protocol: /^https?$/ }).optional(),
  code: z.string().min(1).optional(),
  speed: z.coerce.number().positive().max(100_000).default(1),
  seed: z.coerce.number().int().default(1),
  json: z.boolean().default(false),
})

/** Reads the command line; FILE is relative to `folder`. Throws `UsageFault`. */
export function readOptions(args: string[], folder: string): Options {
  const { values: given, positionals } = parse(args)
  const parsed = values.safeParse(given)
  if (!parsed.success) throw new UsageFault(parsed.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n'))
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UsageFault('Name one FILE.')
  const { url, code, speed, seed, json } = parsed.data
  if ((url === undefined) !== (code === undefined)) throw new UsageFault('--url and --code go together.')
  return { file: resolve(folder, file), server: url === undefined || code === undefined ? null : { url: url.replace(/\/+$/, ''), code }, speed, seed, isJson: json }
}

function parse(args: string[]) {
  const text = { type: 'string' } as const
  try {
    return parseArgs({ args, allowPositionals: true, options: { url: text, code: text, speed: text, seed: text, json: { type: 'boolean' } } })
  } catch (cause) {
    throw new UsageFault(cause instanceof Error ? cause.message : String(cause))
  }
}
