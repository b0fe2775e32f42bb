import * as z from 'zod/mini'
import { allottingCommands } from './allotting/commands.ts'
import { category } from './category.ts'
import { orderCommands } from './interrupting/commands.ts'
import { absenceOutcome, modalities } from './modalities.ts'
import { drawCommands } from './drawing/commands.ts'
import { concludingCommands } from './concluding/commands.ts'
import { inscribingCommands } from './inscribing/commands.ts'
import { placingCommands } from './placing/commands.ts'
import { capacity } from './plan.ts'
import { preparedPlan } from './preparedPlan.ts'
import { details, nonce } from './parts.ts'
import { duration, id, instant, version } from './scalars.ts'

/** What an actor may want. Every command names what the person saw, never "the next one". */

export const reasonToDecline = z.enum(['list-is-full', 'already-spoken', 'not-in-this-segment', 'ask-the-desk', 'no-reason'])
export type ReasonToDecline = z.infer<typeof reasonToDecline>

/** How many requests one press may approve. */
export const MOST_APPROVED = 500

const requestId = id
const statementId = id

export const command = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('createMeeting'), plan: preparedPlan }),
  /** Whole; `seen`: the version of the plan that the window showed. Its modalities are not taken (P12). */
  z.strictObject({ type: z.literal('changePlan'), plan: preparedPlan, seen: version }),
  /** All of them, whole; `seen`: the version of the modalities that the window showed. */
  z.strictObject({ type: z.literal('changeModalities'), modalities, seen: version }),
  z.strictObject({ type: z.literal('openMeeting') }),
  /** `from`: the segment that was on the presser's screen. */
  z.strictObject({ type: z.literal('nextSegment'), from: id }),
  z.strictObject({ type: z.literal('suspendMeeting') }),
  z.strictObject({ type: z.literal('resumeMeeting') }),
  z.strictObject({ type: z.literal('closeMeeting') }),

  z.strictObject({ type: z.literal('openList') }),
  /** `closesAt` null: now. */
  z.strictObject({ type: z.literal('closeList'), closesAt: z.nullable(instant) }),
  /** Given by the clock only, so that the record shows the cut. */
  z.strictObject({ type: z.literal('recordListCut'), closesAt: instant }),
  ...drawCommands,
  z.strictObject({ type: z.literal('setAutomaticApproval'), categories: z.array(category).check(z.maxLength(6)) }),

  z.strictObject({ type: z.literal('requestFloor'), capacity, isDignitary: z.boolean(), details, nonce: z.optional(nonce) }),
  z.strictObject({ type: z.literal('changeDetails'), requestId, details }),
  z.strictObject({ type: z.literal('withdrawRequest'), requestId }),
  z.strictObject({ type: z.literal('approveRequests'), requestIds: z.array(requestId).check(z.minLength(1), z.maxLength(MOST_APPROVED)) }),
  z.strictObject({ type: z.literal('declineRequest'), requestId, reason: reasonToDecline }),
  /** Before that row, or null for the end; `seen` is the version the mover's window stood at. */
  z.strictObject({ type: z.literal('moveRequest'), requestId, before: z.nullable(requestId), seen: version }),
  z.strictObject({ type: z.literal('markAbsent'), requestId, outcome: absenceOutcome }),
  /** The statement that ended last goes back to the top of the list. */
  z.strictObject({ type: z.literal('bringBack'), statementId }),

  z.strictObject({
    type: z.literal('giveFloor'),
    to: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('request'), requestId }),
      z.strictObject({ kind: z.literal('podium'), personId: id }),
    ]),
  }),
  z.strictObject({ type: z.literal('pauseStatement'), statementId }),
  z.strictObject({ type: z.literal('continueStatement'), statementId }),
  z.strictObject({ type: z.literal('addTime'), statementId, addMs: duration.check(z.minimum(1000), z.maximum(3_600_000)) }),
  z.strictObject({ type: z.literal('endStatement'), statementId }),

  ...inscribingCommands,
  ...placingCommands,
  ...concludingCommands,
  ...allottingCommands,
  ...orderCommands,

  /** `version` names the act. */
  z.strictObject({ type: z.literal('undo'), version }),
])
export type Command = z.infer<typeof command>
export type CommandType = Command['type']
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>
