import * as z from 'zod'
import { line } from '#shared/floor/scalars.ts'

/** As a device of theirs is called: a name that could disguise itself, or none, gives way to the next. */
const person = z.object({ name: z.optional(z.unknown()), preferred_username: z.optional(z.unknown()), sub: z.string() }).transform(({ name, preferred_username, sub }) =>
  [name, preferred_username, sub].map(text => line.safeParse(text)).find(({ success }) => success)?.data ?? '?')

/** Who somebody is, in a line, by what a provider says of them. */
export const personOf = (claims: object): string => person.parse(claims)
