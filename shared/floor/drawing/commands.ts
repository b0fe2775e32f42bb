import * as z from 'zod/mini'
import { hash } from '../scalars.ts'

const commitment = hash

/** Given by the clock only. */
export const drawCommands = [
  z.strictObject({ type: z.literal('cutDraw'), commitment }),
  z.strictObject({ type: z.literal('revealDraw'), commitment, seed: hash }),
  /** Its seed is lost: the draw is void, and held anew. */
  z.strictObject({ type: z.literal('voidDraw'), commitment }),
] as const
