import * as z from 'zod/mini'

/** The id of a command, made by the window at each press. */
export const commandId = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,40}$/))
