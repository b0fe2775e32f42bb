import type { Act } from '../acts.ts'
import type { CommandOf } from '../commands.ts'
import { acceptAct, isStale, lastAct, refuse, type Context, type Decision } from '../decision.ts'
import type { Meeting } from '../model.ts'
import type { Inverse } from '../undoingStatements.ts'
import { announcedMs, announcedVersion } from './announced.ts'

/**
 * T5: those presiding announce a time that nobody speaks longer than, or take it off. It holds for dignitaries too, but not
 * for rights of reply nor on the podium. T6: from the next speaker on; who speaks keeps the time that was given, and what was
 * announced stays in the history. Refused when another was announced, or one taken back, since the window of the presser stood.
 */
export function announceTime(meeting: Meeting, { atMostMs, seen }: CommandOf<'announceTime'>, context: Context): Decision {
  const before = announcedVersion(meeting)
  if (isStale(before, seen, context)) return refuse('stale-time', lastAct(meeting, act => act.version === before))
  if (announcedMs(meeting) === (atMostMs ?? Infinity)) return refuse('nothing-changed')
  const { at, version } = context
  return acceptAct(context, { kind: 'time-announced' }, { type: 'timeAnnounced', atMostMs, at, version })
}

/** U1: what held before it holds again, unless another was announced since. */
export function announcementBack({ announced }: Meeting, { version }: Act): Inverse {
  return announced.at(-1)?.version === version ? [{ type: 'announcementTakenBack', version }] : null
}
