import { drafts, newDraft, type Drafts } from './drafts.ts'

/** Kept in this tab, so that a reload loses none of it; under the access, so that signing out takes it along. */
const keyOf = (meetingId: string): string => `rostrum:notes:${meetingId}/rapporteur`

/** What this tab has kept of a meeting, or a new one. */
export function keptDrafts(meetingId: string): Drafts {
  try {
    const [first = newDraft(), ...aside] = drafts.safeParse(JSON.parse(sessionStorage.getItem(keyOf(meetingId)) ?? 'null')).data ?? []
    return [first, ...aside]
  } catch {
    return [newDraft()] // nothing may be kept here, or no JSON was: there is nothing to take up
  }
}

export function keepDrafts(meetingId: string, kept: Drafts): void {
  try {
    sessionStorage.setItem(keyOf(meetingId), JSON.stringify(kept))
  } catch {
    // nothing may be kept here: it stands in the window, and is lost only with it
  }
}
