import type { CommandOf } from '../commands.ts'
import { acceptAct, isStale, lastAct, refuse, type Context, type Decision } from '../decision.ts'
import type { Meeting } from '../model.ts'
import { areSame } from '../same.ts'
import { modalitiesOf } from '../setting.ts'
import { contradictionIn } from '../setting/contradictions.ts'
import { lostBy } from './lostBy.ts'

/**
 * P12: the secretariat changes the plan, whole; refused when it was changed since its window showed it. The modalities of a
 * plan are those it began with, and stay what they were: those in force have a command of their own (M1). P13, P14: what the
 * meeting uses is not lost. M5: what is in force must go with the new plan too.
 */
export function changePlan(meeting: Meeting, { plan: wanted, seen }: CommandOf<'changePlan'>, context: Context): Decision {
  const before = meeting.plan
  if (before === null) return refuse('unknown-meeting')
  const last = planVersion(meeting)
  if (isStale(last, seen, context)) return refuse('stale-plan', lastAct(meeting, act => act.version === last))
  const plan = { ...wanted, modalities: before.modalities }
  if (areSame(before, plan)) return refuse('nothing-changed')
  const no = lostBy(meeting, plan).length > 0 ? 'plan-in-use' : contradictionIn(modalitiesOf(meeting), plan)
  if (no !== null) return refuse(no)
  const { at, version } = context
  return acceptAct(context, { kind: 'plan-changed' }, { type: 'planChanged', plan, at, version })
}

/** The entry that last set the plan; the first of a log prepares its meeting (P1). */
export function planVersion({ planVersion: changed }: Pick<Meeting, 'planVersion'>): number {
  return changed ?? 1
}
