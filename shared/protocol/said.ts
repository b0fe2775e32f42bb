import type * as z from 'zod/mini'

const whatIsSaid = new WeakMap<object, string>()

/** A part of a schema with what is said of it in the description of the API. Beside the schema, for the registry of zod would come into every window. */
export function said<T extends z.ZodMiniType>(schema: T, what: string): T {
  const own = schema.check()
  whatIsSaid.set(own, what)
  return own
}

/** @returns undefined where nothing was said */
export const saidOf = (schema: object): string | undefined => whatIsSaid.get(schema)
