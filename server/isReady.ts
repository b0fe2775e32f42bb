import type { Leaving } from './leaving.ts'
import type { Meetings } from './meetings/meetings.ts'

/** Whether a node can take commands of all its meetings; one that cannot, or is about to stop, should get no new windows. */
export function isReady({ meetings, leaving }: { meetings: Pick<Meetings, 'faults'>; leaving: Leaving }): boolean {
  return !leaving.hasBegun && meetings.faults().length === 0
}
