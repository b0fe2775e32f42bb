import type { Act } from '../acts.ts'
import { isBeyondCap } from '../allotting/cap.ts'
import type { CommandOf } from '../commands.ts'
import { accept, noted, refuse, type Context, type Decision } from '../decision.ts'
import { isPresiding } from '../isPresiding.ts'
import type { Meeting } from '../model.ts'
import { rowOf } from '../reading.ts'
import { onFloor } from '../speaking.ts'
import { endBack, type Inverse } from '../undoingStatements.ts'
import { yieldableMs } from './yieldableMs.ts'

/**
 * F17: where the modalities allow it, a delegation ends its statement and yields what is left, in whole seconds, to a row
 * that is named; or those presiding do it for it. F18: that request has so much more when it speaks.
 */
export function yieldTime(meeting: Meeting, { statementId, to }: CommandOf<'yieldTime'>, context: Context): Decision {
  const { actor, at, version } = context
  if (actor.role === 'delegation' && meeting.floor?.statementId !== statementId) return refuse('not-speaking') // V5: whoever ended it
  return onFloor(meeting, statementId, context, ({ holder }) => {
    if (meeting.interruption !== null) return refuse('order-being-heard')
    if (actor.role === 'delegation' && (holder.kind === 'podium' || holder.request.delegationId !== actor.delegationId)) return refuse('not-yours')
    const left = yieldableMs(meeting, at)
    if (left === 0) return refuse('nothing-to-yield')
    if (rowOf(meeting, to) === null) return refuse('not-listed')
    if (isBeyondCap(meeting, to)) return refuse('cap-reached')
    return accept(
      { type: 'floorEnded', statementId, at, version },
      { type: 'timeYielded', statementId, requestId: to, leftMs: left, at, version },
      noted(context, isPresiding(actor.role) ? actor.role : 'delegation', { kind: 'time-yielded', statementId }),
    )
  })
}

/** Undone as an end is: the speaker goes on, and nobody has more time by it. */
export function yieldBack(meeting: Meeting, act: Act, statementId: string, context: Context): Inverse {
  const reopened = endBack(meeting, act, statementId, context)
  return reopened === null ? null : [...reopened, { type: 'yieldTakenBack', statementId }]
}
