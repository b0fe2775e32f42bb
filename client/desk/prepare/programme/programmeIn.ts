import type { MeetingPlan, Segment } from '#shared/floor/plan.ts'
import { programmeOf } from '#shared/floor/setting/programme.ts'
import type { PlanDraft } from '../planDraft.ts'
import { podiumOf } from '../podiumOf.ts'
import { segmentDraftOf, type SegmentDraft } from './segmentDraft.ts'

type Formed = Pick<PlanDraft, 'modalities' | 'podium' | 'language'>

/** The programme that the format has for those on the podium, in the language in which the plan is written. */
export const formatOf = (draft: Formed, before: MeetingPlan | null): Segment[] => programmeOf(draft.modalities.preset, podiumOf(draft, before), { language: draft.language })

/** The programme of a draft: somebody's own, else that of the format. */
export function programmeIn(draft: Formed & Pick<PlanDraft, 'programme'>, before: MeetingPlan | null): SegmentDraft[] {
  return draft.programme ?? formatOf(draft, before).map(segmentDraftOf)
}
