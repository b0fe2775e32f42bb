import { planVersion } from '#shared/floor/planning/changePlan.ts'
import type { MeetingPlan } from '#shared/floor/plan.ts'
import { planPath, putPlanReply } from '#shared/protocol/desk.ts'
import { useActor, useMeeting } from '#client/react/hooks.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'
import { askByHttp } from '#client/sync/acting/askByHttp.ts'
import type { Unreached } from '#client/sync/acting/askServer.ts'
import { newCommandId } from '#client/sync/acting/commandId.ts'
import { realBrowser } from '#client/sync/browser.ts'

/** How the plan is changed: by http, for it may be longer than a message on a line. Resolves with why not, or null. */
export function useChangePlan(): { seen: number; change: (plan: MeetingPlan, seen: number) => Promise<Unreached | null> } {
  const store = useStore()
  const actor = useActor()
  const meetingId = useMeeting(meeting => meeting.meetingId)
  const seen = useMeeting(planVersion)
  const change = async (plan: MeetingPlan, from: number): Promise<Unreached | null> => {
    const body = { commandId: newCommandId(realBrowser()), issuedAt: store.now(), plan, seen: from }
    const reply = await askByHttp({ meetingId, actor }, 'PUT', planPath(meetingId), putPlanReply, body)
    return typeof reply === 'string' ? reply : null
  }
  return { seen, change }
}
