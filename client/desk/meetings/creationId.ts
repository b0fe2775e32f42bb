import type { MeetingPlan } from '#shared/floor/plan.ts'
import { realBrowser } from '#client/sync/browser.ts'
import { newCommandId } from '#client/sync/acting/commandId.ts'

const KEY = 'rostrum.creating'

/** The id of the press that makes a meeting of this plan: the same until it was made, also after the page was loaded again. */
export function creationId(plan: MeetingPlan): string {
  const of = JSON.stringify(plan)
  const kept = read()
  if (kept?.of === of) return kept.id
  const id = newCommandId(realBrowser())
  write(JSON.stringify({ of, id }))
  return id
}

/** It was made: the same plan is for another meeting then. */
export const forgetCreation = (): void => write(null)

function read(): { of: string; id: string } | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    return typeof kept === 'object' && kept !== null && 'of' in kept && 'id' in kept && typeof kept.of === 'string' && typeof kept.id === 'string' ? { of: kept.of, id: kept.id } : null
  } catch {
    return null // a browser that keeps nothing
  }
}

function write(text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, text)
  } catch {
    // a browser that keeps nothing: each press is another one
  }
}
