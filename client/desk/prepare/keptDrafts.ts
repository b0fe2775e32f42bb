import type { PlanDraft } from './planDraft.ts'

/** What is typed and not saved yet is kept in this browser, of each meeting by itself: a page that is closed loses nothing. */
const keyOf = (of: string): string => `rostrum.plan.${of}`

export function keptDraft(of: string): PlanDraft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(of)) ?? 'null')
    return typeof kept === 'object' && kept !== null && 'podium' in kept && 'title' in kept ? (kept as PlanDraft) : null
  } catch {
    return null // a browser that keeps nothing, or what an older page kept
  }
}

/** Null: it was saved, or thrown away. */
export function keepDraft(of: string, draft: PlanDraft | null): void {
  try {
    if (draft === null) localStorage.removeItem(keyOf(of))
    else localStorage.setItem(keyOf(of), JSON.stringify(draft))
  } catch {
    // a browser that keeps nothing: it stands in the form
  }
}
