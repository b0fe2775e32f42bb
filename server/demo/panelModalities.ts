import type { MeetingPlan } from '#shared/floor/plan.ts'

const SECOND_MS = 1_000
const MINUTE_MS = 60_000
const STATEMENT_MS = 2 * MINUTE_MS

/**
 * How the floor is given at a panel when nobody has said otherwise. All of it is a setting.
 *
 * Practice: two minutes for every statement is printed for the panels of 2016 and 2017; the figure for the 28th
 * session (2015) was not found, so there it is inferred and our default.
 * Ours: the time of a right of reply, of a podium statement (seven of 7 minutes fit into the hour that two slots of
 * 60 minutes leave), the warnings, and that the Chair approves every request.
 */
export function panelModalities(): MeetingPlan['modalities'] {
  return {
    speakingTimeMs: {
      'member-state': STATEMENT_MS,
      'observer-state': STATEMENT_MS,
      'un-entity': STATEMENT_MS,
      igo: STATEMENT_MS,
      nhri: STATEMENT_MS,
      ngo: STATEMENT_MS,
      group: STATEMENT_MS,
      dignitary: STATEMENT_MS,
      reply: STATEMENT_MS,
    },
    podiumTimeMs: 7 * MINUTE_MS,
    warningsMs: [30 * SECOND_MS, 10 * SECOND_MS],
    automaticApproval: [],
  }
}
