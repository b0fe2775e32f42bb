import type { Leaving } from './leaving.ts'
import type { Meetings } from './meetings/meetings.ts'
import type { Hearing } from './sockets/hearing.ts'

export interface Readiness {
  meetings: Pick<Meetings, 'faults'>
  leaving: Leaving
  hearing: Pick<Hearing, 'isBehind'>
}

/** Whether a node can take commands of all its meetings, and lets windows in; one that does not, or is about to stop, should get no new ones. */
export function isReady({ meetings, leaving, hearing }: Readiness): boolean {
  return !leaving.hasBegun && !hearing.isBehind && meetings.faults().length === 0
}
