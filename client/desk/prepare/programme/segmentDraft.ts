import * as z from 'zod/mini'
import { segment, type Segment } from '#shared/floor/plan.ts'
import { durationOf, durationText } from '#client/presiding/modalities/durationText.ts'

/** A segment as it is typed. */
export const segmentDraft = z.object({
  id: z.string(),
  kind: segment.shape.kind,
  title: z.string(),
  speakers: z.array(z.string()),
  /** Minutes and seconds; nothing where it has no time of its own. */
  budget: z.string(),
  /** Where its figure comes from, and the time of which that is said: of another it would not be true. */
  note: z.nullable(z.string()),
  noted: z.string(),
})
export type SegmentDraft = z.infer<typeof segmentDraft>

export function segmentDraftOf({ budgetMs, ...rest }: Segment): SegmentDraft {
  const budget = budgetMs === null ? '' : durationText(budgetMs)
  return { ...rest, budget, noted: budget }
}

/** What the schema would read of it, or not yet. */
export function segmentOf({ noted, note, budget, title, ...rest }: SegmentDraft): Segment {
  const isNoted = budget.trim() === '' ? noted === '' : durationOf(budget) === durationOf(noted)
  return { ...rest, title: title.trim(), budgetMs: budget.trim() === '' ? null : durationOf(budget), note: isNoted ? note : null }
}

/** Whose turn it is says the list of speakers, and nobody by name. */
export const isFromFloor = ({ kind }: Pick<SegmentDraft, 'kind'>): boolean => kind === 'floor'

/** The slot that each segment belongs to, from 1: one from the floor, and what the podium answers to it. Null: none. */
export function slotsOf(programme: readonly Pick<SegmentDraft, 'kind'>[]): (number | null)[] {
  let slot = 0
  return programme.map(({ kind }) => {
    if (kind === 'floor') slot += 1
    return kind === 'floor' || (kind === 'replies' && slot > 0) ? slot : null
  })
}
