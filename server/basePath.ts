import * as z from 'zod'

/** With what addresses of the server begin; where a proxy takes the base off, nobody could tell them from a base of that name. */
const OWN = new Set(['m', 'api', 'assets', 'first', 'icons', 'enter', 'start', 'socket.io', 'healthz', 'readyz'])

const firstPart = (path: string): string => path.split('/', 2)[1] ?? ''

/** A path below which browsers see the server; slashes at its ends may be left out. */
export const basePath = z.string()
  .regex(/^[\w.~/-]+$/, 'must be a path, as /rostrum/')
  .transform(path => `/${path}/`.replace(/\/+/g, '/'))
  .refine(path => !/\/\.{1,2}\//.test(path), 'must not have . or .. among its parts')
  .refine(path => !OWN.has(firstPart(path)), { error: ({ input }) => `must not begin with /${firstPart(String(input))}/, for addresses of the server itself do` })
