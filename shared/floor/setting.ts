import type { CommandOf } from './commands.ts'
import { acceptAct, isStale, lastAct, refuse, type Context, type Decision } from './decision.ts'
import type { Modalities } from './modalities.ts'
import type { Meeting } from './model.ts'
import { contradictionIn } from './setting/contradictions.ts'
import { frozenIn } from './setting/mayChange.ts'
import { areSame } from './same.ts'

/**
 * M1: the modalities are set before the meeting and in it, whole, by whoever presides; refused when they were changed since
 * the window of the presser stood. M2: a change holds from the next speaker on; who speaks keeps the time that was given.
 * M5: settings that contradict each other are refused. M6: so is what cannot be changed any more.
 */
export function changeModalities(meeting: Meeting, { modalities, seen }: CommandOf<'changeModalities'>, context: Context): Decision {
  const before = modalitiesOf(meeting)
  if (isStale(settingsVersion(meeting), seen, context)) return refuse('stale-modalities', lastAct(meeting, act => act.version === settingsVersion(meeting)))
  if (areSame(before, modalities)) return refuse('nothing-changed')
  const { at, version } = context
  const no = contradictionIn(modalities, meeting.plan) ?? frozenIn(meeting, before, modalities, at)[0]?.code
  if (no !== undefined) return refuse(no)
  return acceptAct(
    context,
    { kind: 'modalities-changed', before, beforeVersion: meeting.modalities.version, beforeApproval: meeting.approval.version },
    { type: 'modalitiesChanged', modalities, at, version, approvalVersion: version },
  )
}

/** The entry that last set any of them: who is approved automatically is also set by itself. */
export function settingsVersion({ modalities, approval }: Pick<Meeting, 'modalities' | 'approval'>): number {
  return Math.max(modalities.version, approval.version)
}

/** The modalities as they are in force, whole: as a window shows them and a command takes them. */
export function modalitiesOf(meeting: Meeting): Modalities {
  const { version: _version, ...settings } = meeting.modalities
  return { ...settings, automaticApproval: meeting.approval.automatic }
}
