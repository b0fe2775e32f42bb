import * as z from 'zod/mini'
import { hash, instant, version } from '../scalars.ts'
import { draw } from './draw.ts'

const commitment = hash
const event = <T extends string, S extends z.core.$ZodShape>(type: T, shape: S) => z.strictObject({ type: z.literal(type), commitment, ...shape })

export const drawEvents = [
  /** The commitment is the draw's. */
  z.strictObject({ type: z.literal('drawOpened'), draw, at: instant }),
  /** D2: somebody entered; `name` is the sealed one of the request. */
  event('drawEntered', { name: hash }),
  event('drawCut', { head: z.string(), closesAt: instant, at: instant, version }),
  event('drawRevealed', { seed: hash, at: instant, version }),
  event('drawVoided', { at: instant, version }),
] as const
