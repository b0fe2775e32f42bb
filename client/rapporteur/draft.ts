import * as z from 'zod/mini'

/** A note that is being written: kept in this tab, so that a reload loses none of it. */
const draft = z.strictObject({
  noteId: z.string(),
  /** On which statement; null: on whoever speaks when the first letter is typed. */
  statementId: z.nullable(z.string()),
  /** Null: what the request of the statement says. */
  subjectMatterIds: z.nullable(z.array(z.string())),
  text: z.string(),
  /** The edition that is changed; 0: it is new. */
  seen: z.int(),
})
export type Draft = z.infer<typeof draft>

const keyOf = (meetingId: string): string => `rostrum:note:${meetingId}`

export const newDraft = (): Draft => ({ noteId: `n${crypto.randomUUID()}`, statementId: null, subjectMatterIds: null, text: '', seen: 0 })

/** What this tab has kept of a meeting, or a new one. */
export function keptDraft(meetingId: string): Draft {
  try {
    const kept = draft.safeParse(JSON.parse(sessionStorage.getItem(keyOf(meetingId)) ?? 'null'))
    return kept.success ? kept.data : newDraft()
  } catch {
    return newDraft() // nothing may be kept here, or no JSON was: there is nothing to take up
  }
}

export function keepDraft(meetingId: string, kept: Draft): void {
  try {
    sessionStorage.setItem(keyOf(meetingId), JSON.stringify(kept))
  } catch {
    // nothing may be kept here: it stands in the window, and is lost only with it
  }
}
