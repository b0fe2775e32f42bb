import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import * as z from 'zod'

import { PRESETS, type Preset } from '#shared/floor/modalities.ts'

export const USAGE = `npm run rehearse -- FILE | --preset NAME  [--incidents SEED] [--url URL --code CODE] [--speed N] [--seed S] [--json]

  FILE         a speaking order, see docs/rehearsal-lists.md; absolute or relative to your folder
  --preset     the modalities: ${PRESETS.join(', ')}.
               Without FILE the whole programme of that preset is played, with a list of speakers that is made up
  --incidents  with absences, suspensions, points of order, replies and more that this number decides; without FILE more ask
               than can be heard
  --url        a server that is running; without it the rehearsal starts its own in a temporary data folder
  --code       with --url: a code of the secretariat there, who may create a meeting
  --speed      how many times faster than a second for each statement (default 1)
  --seed       decides the order of pressing, and who is on a made-up list (default 1)
  --json       one line of JSON on standard output and nothing else`

export interface Options {
  /** Null: a list is made up. */
  file: string | null
  /** Null: the one of the file's format. */
  preset: Preset | null
  /** What decides the incidents; null for none. */
  incidents: number | null
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
  preset: z.enum(PRESETS).optional(),
  incidents: z.coerce.number().int().optional(),
  json: z.boolean().default(false),
})

/** Reads the command line; FILE is relative to `folder`. Throws `UsageFault`. */
export function readOptions(args: string[], folder: string): Options {
  const { values: given, positionals } = parse(args)
  const parsed = values.safeParse(given)
  if (!parsed.success) throw new UsageFault(parsed.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n'))
  const [file, ...more] = positionals
  const { url, code, speed, seed, json, preset, incidents } = parsed.data
  if ((file === undefined && preset === undefined) || more.length > 0) throw new UsageFault('Name one FILE, or a --preset.')
  if ((url === undefined) !== (code === undefined)) throw new UsageFault('--url and --code go together.')
  return {
    file: file === undefined ? null : resolve(folder, file),
    preset: preset ?? null,
    incidents: incidents ?? null,
    server: url === undefined || code === undefined ? null : { url: url.replace(/\/+$/, ''), code },
    speed,
    seed,
    isJson: json,
  }
}

function parse(args: string[]) {
  const text = { type: 'string' } as const
  try {
    return parseArgs({ args, allowPositionals: true, options: { url: text, code: text, speed: text, seed: text, preset: text, incidents: text, json: { type: 'boolean' } } })
  } catch (cause) {
    throw new UsageFault(cause instanceof Error ? cause.message : String(cause))
  }
}
