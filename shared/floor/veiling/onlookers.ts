import * as z from 'zod/mini'

/** Those who do not preside, as far as the list of speakers is shown to them: the hall with its screens, and the delegations. */
export const onlookers = z.enum(['hall', 'delegations'])
export type Onlookers = z.infer<typeof onlookers>

/** Of an event of the list: those who are not shown the whole list, and so not this. What takes an absence or a check-in back follows it. */
export const veiledFrom = z.optional(z.array(onlookers))
