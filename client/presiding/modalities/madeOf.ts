/* oxlint-disable no-underscore-dangle -- the documented place of what a schema of zod is made of */
import type * as z from 'zod/mini'

type Made = z.core.$ZodTypes['_zod']['def']

/** What a schema is made of. */
export const madeOf = (schema: z.core.$ZodType): Made => (schema as z.core.$ZodTypes)._zod.def

/** The bounds that its checks set. */
export function boundsOf(schema: z.core.$ZodType): { least: number; most: number } {
  const { minimum = 0, maximum = Number.MAX_SAFE_INTEGER } = schema._zod.bag as { minimum?: number; maximum?: number }
  return { least: minimum, most: maximum }
}
