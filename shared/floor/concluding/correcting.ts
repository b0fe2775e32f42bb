import type { Act, Done } from '../acts.ts'
import type { CommandOf } from '../commands.ts'
import { acceptAct, lastAct, refuse, type Context, type Decision } from '../decision.ts'
import { isPresiding } from '../isPresiding.ts'
import type { Meeting } from '../model.ts'
import type { Inverse } from '../undoingStatements.ts'
import { recordedMs } from './recordedMs.ts'

/** F15: those presiding correct the time of a heard statement and say why; what was measured stays beside it. */
export function correctTime(meeting: Meeting, { statementId, usedMs: correctMs, reason }: CommandOf<'correctTime'>, context: Context): Decision {
  const heard = meeting.heard.find(one => one.statementId === statementId)
  if (heard === undefined) return refuse('not-heard')
  if (recordedMs(heard) === correctMs) return refuse('nothing-changed', lastAct(meeting, ({ what }) => what.kind === 'time-corrected' && what.statementId === statementId))
  const { at, version, actor: { role } } = context
  if (!isPresiding(role)) return refuse('not-permitted')
  const before = heard.corrected ?? null
  return acceptAct(context, { kind: 'time-corrected', statementId, before }, { type: 'timeCorrected', statementId, correction: { usedMs: correctMs, reason, by: role, at, version } })
}

/** F16: what held before a correction holds again, unless it was corrected since. */
export function correctionBack(meeting: Meeting, act: Act, { statementId, before }: Extract<Done, { kind: 'time-corrected' }>): Inverse {
  const corrected = meeting.heard.find(one => one.statementId === statementId)?.corrected
  return corrected?.version === act.version ? [{ type: 'correctionTakenBack', statementId, before }] : null
}
