import * as z from 'zod/mini'
import { hash, instant, version } from '../scalars.ts'
import { drawable } from './drawable.ts'

/** What a draw is held over: the bands, and the entries among which its entrants stand. */
const window = {
  bands: z.array(drawable),
  openedAt: instant,
  /** The entry that opened the list: those who enter stand behind it. */
  from: version,
  /** The last entry that may hold an entrant. Null: not cut yet. */
  until: z.nullable(version),
}

/** D1: a draw of lots, from the commitment to its seed until the seed is revealed, or lost. */
export const draw = z.strictObject({
  ...window,
  /** The hash of the seed, by which the draw is known. */
  commitment: hash,
  /** The entry that holds the commitment. */
  version,
  /** D4: the head of the log behind which nobody enters, and the end of the window that was open. */
  cut: z.nullable(z.strictObject({ head: z.string(), closesAt: instant, at: instant, version })),
  revealed: z.nullable(z.strictObject({ seed: z.string(), at: instant, version })),
  /** D10: the draw that this one is held in place of, for its seed was lost. */
  insteadOf: z.nullable(hash),
})
export type Draw = z.infer<typeof draw>

/**
 * D4: so long after the end of the window the lots are cut, ms. What was received in the window by another node has to be in
 * the log by then; a few times what the slowest store takes.
 */
export const GRACE_MS = 3_000
