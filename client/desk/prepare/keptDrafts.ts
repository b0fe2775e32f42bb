import * as z from 'zod/mini'
import { modalities } from '#shared/floor/modalities.ts'
import { MODALITIES_OF } from '#shared/floor/presets.ts'
import { areSame } from '#shared/floor/same.ts'
import { instant, version } from '#shared/floor/scalars.ts'
import { BASE } from '#client/sync/base.ts'
import { planDraft, type PlanDraft } from './planDraft.ts'

const kept = z.object({
  draft: planDraft,
  /** The version of the plan that it was typed upon; null: a new meeting. */
  seen: z.nullable(version),
  keptAt: instant,
})
export type Kept = z.infer<typeof kept>

/** What is typed and not saved yet is kept in this browser, of each meeting by itself: a page that is closed loses nothing. */
const keyOf = (of: string): string => `rostrum:plan:${BASE}:${of}`

export function keptDraft(of: string): Kept | null {
  try {
    return kept.parse(JSON.parse(localStorage.getItem(keyOf(of)) ?? ''))
  } catch {
    return null // nothing is kept, or what an older page kept cannot be read
  }
}

/** Whether this is what is kept, and nothing that was typed since. */
export function isKept(of: string, draft: PlanDraft): boolean {
  return areSame(keptDraft(of)?.draft, JSON.parse(JSON.stringify(draft)))
}

/** Null: it was saved, or thrown away. */
export function keepDraft(of: string, next: Kept | null): void {
  try {
    if (next === null) localStorage.removeItem(keyOf(of))
    else localStorage.setItem(keyOf(of), JSON.stringify(readable(next, of)))
  } catch {
    // a browser that keeps nothing: it stands in the form
  }
}

/** A figure of the modalities that is no figure yet cannot be kept: those that were whole last are. */
function readable({ draft, ...rest }: Kept, of: string): Kept {
  if (modalities.safeParse(draft.modalities).success) return { ...rest, draft }
  return { ...rest, draft: { ...draft, modalities: keptDraft(of)?.draft.modalities ?? MODALITIES_OF[draft.modalities.preset] } }
}
