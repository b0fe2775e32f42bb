import { planVersion } from '#shared/floor/planning/changePlan.ts'
import type { Delegation } from '#shared/floor/plan.ts'
import { planPath, putPlanReply } from '#shared/protocol/desk.ts'
import { askByHttp } from '#client/sync/acting/askByHttp.ts'
import type { Unreached } from '#client/sync/acting/askServer.ts'
import { newCommandId } from '#client/sync/acting/commandId.ts'
import { realBrowser } from '#client/sync/browser.ts'
import type { WindowStore } from '#client/sync/windowStore.ts'

/** Adds delegations to the plan of the meeting, all of them or none. Null: done; else why not. Never throws. */
export async function addToPlan(store: WindowStore, delegations: readonly Delegation[]): Promise<Unreached | null> {
  const { meeting, actor } = store.getSnapshot()
  if (meeting.plan === null || actor === null) return 'unreachable'
  // As the meeting has it, whatever language its own texts are shown in.
  const plan = { ...meeting.plan, delegations: [...meeting.plan.delegations, ...delegations] }
  const asked = { commandId: newCommandId(realBrowser()), issuedAt: store.now(), plan, seen: planVersion(meeting) }
  const answer = await askByHttp({ meetingId: meeting.meetingId, actor }, 'PUT', planPath(meeting.meetingId), putPlanReply, asked)
  return typeof answer === 'string' ? answer : null
}
