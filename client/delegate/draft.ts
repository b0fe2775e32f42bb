import * as z from 'zod/mini'
import { capacityKey, type Meeting } from '#shared/floor/model.ts'
import { details } from '#shared/floor/parts.ts'
import type { Category } from '#shared/floor/category.ts'
import { capacity, type Delegation } from '#shared/floor/plan.ts'
import { speaker } from '#shared/protocol/http.ts'

/** What will go with the next request. */
const draft = z.strictObject({ capacity, isDignitary: z.boolean(), details, speaker: z.optional(z.nullable(speaker)) })
export type Draft = z.infer<typeof draft>

export const EMPTY_DRAFT: Draft = { capacity: { kind: 'national' }, isDignitary: false, details: { subjectMatterIds: [], panellistId: null, language: null } }

/** A draft as it is kept, and how often its delegation had been heard when it was made. */
const keptDraft = z.strictObject({ draft, timesHeard: z.int().check(z.minimum(0)) })
export type KeptDraft = z.infer<typeof keptDraft>

const NOTHING: KeptDraft = { draft: EMPTY_DRAFT, timesHeard: 0 }

/** Only a State sends a Head of State, a minister or a person of that rank. */
const SENDS_DIGNITARIES: ReadonlySet<Category> = new Set(['member-state', 'observer-state'])

export const maySendDignitary = ({ category }: Pick<Delegation, 'category'>): boolean => SENDS_DIGNITARIES.has(category)

/** Reads a draft that was kept as text; the empty one when there is none, or it fits no more. */
export function parseDraft(text: string | null, delegation: Pick<Delegation, 'category' | 'groups'>): KeptDraft {
  if (text === null) return NOTHING
  try {
    const kept = keptDraft.parse(JSON.parse(text))
    return fits(kept.draft, delegation) ? kept : NOTHING
  } catch {
    return NOTHING // written by another version of the program
  }
}

function fits({ capacity: name, isDignitary }: Draft, delegation: Pick<Delegation, 'category' | 'groups'>): boolean {
  const mayName = name.kind === 'national' || (name.kind === 'group' && delegation.groups.includes(name.group))
  return mayName && (!isDignitary || maySendDignitary(delegation))
}

/** In whose name a delegation has been heard, in order, as keys. */
export function namesHeard(meeting: Meeting, delegationId: string): string[] {
  return meeting.heard.flatMap(({ holder }) => (holder.kind === 'request' && holder.request.delegationId === delegationId ? [capacityKey(holder.request.capacity)] : []))
}

/** The draft as it holds now: who has spoken for a group, or sent a dignitary, next speaks for itself. */
export function draftNow({ draft: made, timesHeard }: KeptDraft, heard: readonly string[]): Draft {
  const isUsed = heard.slice(timesHeard).includes(capacityKey(made.capacity))
  return isUsed ? { ...made, capacity: EMPTY_DRAFT.capacity, isDignitary: false } : made
}
