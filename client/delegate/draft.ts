import * as z from 'zod'
import { details } from '#shared/floor/parts.ts'
import { capacity } from '#shared/floor/plan.ts'

/** What will go with the next request. */
const draft = z.strictObject({ capacity, isDignitary: z.boolean(), details })
export type Draft = z.infer<typeof draft>

export const EMPTY_DRAFT: Draft = { capacity: { kind: 'national' }, isDignitary: false, details: { subjectMatterIds: [], panellistId: null, language: null } }

/** Reads a draft that was kept as text; the empty one when there is none, or it fits no more. */
export function parseDraft(text: string | null, groups: readonly string[]): Draft {
  if (text === null) return EMPTY_DRAFT
  try {
    const kept = draft.parse(JSON.parse(text))
    return kept.capacity.kind !== 'group' || groups.includes(kept.capacity.group) ? kept : EMPTY_DRAFT
  } catch {
    return EMPTY_DRAFT // written by another version of the program
  }
}
