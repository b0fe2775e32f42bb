import { nextId } from './nextId.ts'
import type { PersonDraft } from './planDraft.ts'
import type { Origin } from './planOf.ts'

/**
 * The id of somebody who is new on the podium. Whoever was only just removed has theirs until that is saved: under the same
 * one another would have their access card (P14).
 */
export function nextPersonId(podium: readonly PersonDraft[], { plan }: Pick<Origin, 'plan'>): string {
  return nextId('p1', [...podium, ...(plan?.podium ?? [])])
}
