import type { CommandOf } from '../commands.ts'
import { accept, acceptAct, refuse, type Context, type Decision } from '../decision.ts'
import type { Meeting } from '../model.ts'
import { onFloor } from '../speaking.ts'
import { cutAt } from './cutAt.ts'
import { isAskedToConclude } from './isToConclude.ts'

/** F10: those presiding ask a delegation to conclude; it shows in its own window until the statement ends. */
export function askToConclude(meeting: Meeting, { statementId }: CommandOf<'askToConclude'>, context: Context): Decision {
  return onFloor(meeting, statementId, context, ({ holder }) => {
    if (holder.kind === 'podium') return refuse('no-window')
    if (isAskedToConclude(meeting)) return refuse('nothing-changed')
    const { delegationId } = holder.request
    const { at, version } = context
    return acceptAct(context, { kind: 'asked-to-conclude', statementId, delegationId }, { type: 'askedToConclude', statementId, delegationId, at, version })
  })
}

/** F12: the record shows the cut once it is reached; the statement ended at that instant. */
export function recordStatementCut(meeting: Meeting, { statementId, cutAt: wantedAt }: CommandOf<'recordStatementCut'>, { at, version }: Context): Decision {
  const { floor } = meeting
  if (floor?.statementId !== statementId) return refuse('not-speaking')
  if (cutAt(floor) !== wantedAt || at < wantedAt) return refuse('cut-not-reached')
  const by = { role: 'clock', device: 'clock' } as const
  return accept({ type: 'floorEnded', statementId, at: wantedAt, version }, { type: 'actNoted', act: { version, at, by, what: { kind: 'ended', statementId } } })
}
