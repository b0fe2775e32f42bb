import { useState } from 'react'
import type { MeetingPlan } from '#shared/floor/plan.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'
import { isKept, keepDraft, keptDraft, type Kept } from './keptDrafts.ts'
import { languageOfPage } from './languageOfPage.ts'
import { draftOf, emptyDraft, type PlanDraft } from './planDraft.ts'
import type { Origin } from './planOf.ts'
import { withChanges } from './withChanges.ts'

/** The plan of a meeting that is there, as it stands now. */
export interface Standing {
  plan: MeetingPlan
  /** The entry that last set it. */
  version: number
  begun: number
}

interface Drafted {
  draft: PlanDraft
  origin: Origin
  change: (changes: Partial<PlanDraft>) => void
  /** The version of the plan that this was typed upon; null: a new meeting. */
  seen: number | null
  /** What was typed before and not saved; null: nothing, or it was settled. */
  kept: Kept | null
  goOn: () => void
  beginAfresh: () => void
  /** Somebody changed the plan after this was begun. */
  isStale: boolean
  /** What is typed here is meant all the same: for the plan as it stands now. */
  insist: () => void
  /** This was saved; what was typed while it was on its way is kept. */
  settle: (saved: PlanDraft) => void
}

/** What is typed in the form. It is kept in this browser with every key, and what was kept before is not written over unasked. */
export function usePlanDraft(of: string, before: Standing | null, from: MeetingPlan | undefined, first?: Partial<PlanDraft>): Drafted {
  const store = useStore()
  const [kept, setKept] = useState(() => keptDraft(of))
  const [base, setBase] = useState(before)
  const [draft, setDraft] = useState(() => ({ ...firstDraft(before, from), ...first }))
  const origin: Origin = { plan: base?.plan ?? from ?? null, isNew: before === null, begun: before?.begun ?? 0 }
  const seen = base?.version ?? null
  const keep = (next: PlanDraft, version: number | null): void => keepDraft(of, { draft: next, seen: version, keptAt: store.now() })
  return {
    draft, origin, seen, kept,
    change: changes => {
      const next = withChanges(draft, changes, origin)
      setDraft(next)
      keep(next, seen)
    },
    goOn: () => {
      if (kept === null) return
      setDraft(kept.draft)
      setBase(before === null || kept.seen === null ? before : { ...before, version: kept.seen })
      setKept(null)
    },
    beginAfresh: () => {
      keepDraft(of, null)
      setKept(null)
      setBase(before)
      setDraft({ ...firstDraft(before, from), ...first })
    },
    isStale: before !== null && base !== null && before.version > base.version,
    insist: () => {
      setBase(before)
      keep(draft, before?.version ?? null)
    },
    settle: saved => {
      if (isKept(of, saved)) keepDraft(of, null)
    },
  }
}

function firstDraft(before: Standing | null, from: MeetingPlan | undefined): PlanDraft {
  if (before !== null) return draftOf(before.plan, before.begun)
  return from === undefined ? emptyDraft(languageOfPage(), new Intl.DateTimeFormat().resolvedOptions().timeZone) : draftOf(from)
}
