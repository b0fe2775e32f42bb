import { planVersion } from '#shared/floor/planning/changePlan.ts'
import type { Delegation } from '#shared/floor/plan.ts'
import { areSame } from '#shared/floor/same.ts'
import { planPath, putPlanReply } from '#shared/protocol/desk.ts'
import { askByHttp } from '#client/sync/acting/askByHttp.ts'
import type { Unreached } from '#client/sync/acting/askServer.ts'
import { newCommandId } from '#client/sync/acting/commandId.ts'
import { realBrowser } from '#client/sync/browser.ts'
import type { WindowStore } from '#client/sync/windowStore.ts'

/** What becomes of who takes part: some are added, or one becomes another. `to: null`: it is taken out. */
export type DelegationsChange = { add: readonly Delegation[] } | { from: Delegation; to: Delegation | null }

/** Changes who takes part in the meeting, all of it or nothing. Null: done; else why not. Never throws. */
export async function changeDelegations(store: WindowStore, change: DelegationsChange): Promise<Unreached | null> {
  const { meeting, actor } = store.getSnapshot()
  if (meeting.plan === null || actor === null) return 'unreachable'
  const delegations = changed(meeting.plan.delegations, change)
  if (delegations === null) return 'stale-plan'
  // As the meeting has it, whatever language its own texts are shown in.
  const plan = { ...meeting.plan, delegations }
  const asked = { commandId: newCommandId(realBrowser()), issuedAt: store.now(), plan, seen: planVersion(meeting) }
  const answer = await askByHttp({ meetingId: meeting.meetingId, actor }, 'PUT', planPath(meeting.meetingId), putPlanReply, asked)
  return typeof answer === 'string' ? answer : null
}

/**
 * The delegations as they are to be. Others may have changed since a form was opened, and stay as they are now; null: the one
 * that the form is about has, too, or is there no more.
 */
export function changed(now: readonly Delegation[], change: DelegationsChange): Delegation[] | null {
  if ('add' in change) return [...now, ...change.add]
  const { from, to } = change
  if (!now.some(one => areSame(one, from))) return null
  return now.flatMap(one => (one.id !== from.id ? one : to ?? []))
}
