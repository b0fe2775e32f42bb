import * as z from 'zod/mini'

/** An event of a type, with these fields. */
export const event = <T extends string, S extends z.core.$ZodShape>(type: T, shape: S) => z.strictObject({ type: z.literal(type), ...shape })
