import type { Modalities } from '../modalities.ts'

export const SECOND_MS = 1_000
export const MINUTE_MS = 60_000

/** The same for each category. */
export const everyCategory = <T>(setting: T) => ({ 'member-state': setting, 'observer-state': setting, 'un-entity': setting, igo: setting, nhri: setting, ngo: setting })

/** As the orders of the day print them: so long for members, so long for observer States and all others. */
const membersAndOthers = (members: number, others: number) => ({ ...everyCategory(others), 'member-state': members })

type Times = Modalities['speakingTimeMs']

/** Where the orders of the day say nothing of groups and dignitaries, they have the time of a member (ours). */
export const timesOf = (members: number, others: number, rest: Partial<Times> = {}): Times =>
  ({ ...membersAndOthers(members, others), group: members, dignitary: members, reply: members, ...rest })
