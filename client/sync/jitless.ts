import * as z from 'zod/mini'

/**
 * The Content-Security-Policy allows no `eval`, and zod tries it as soon as a schema is made: every window would report a
 * violation. So this is the first import of the program, before anything that holds a schema.
 */
export const zodConfig = z.config({ jitless: true })
