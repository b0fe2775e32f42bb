import type { MeetingPlan } from '#shared/floor/plan.ts'
import type { AccessCard } from '#shared/protocol/http.ts'
import { demoPlan } from '#server/demo/demoPlan.ts'
import { createByDoor, signIn } from '#e2e/wire/frontDoor.ts'
import { REQUEST } from '#e2e/wire/testMeeting.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'

/** A rehearsal of the 195 States, each of which may speak for one group, by a Chair without a window. */
export interface StatesHall {
  chair: WireWindow
  codeOf: (who: string) => string
  /** They ask, for the group or in their own name, and are on the list at once. */
  ask: (delegationIds: readonly string[], group: string | null) => Promise<void>
  /** The first of the list has the floor; resolves with its delegation. */
  give: () => Promise<{ id: string; name: string }>
  end: () => Promise<void>
}

/** One slot for the floor; short statements in one's own name, so that a clock runs out while one waits: an observer's long enough to look at a screen twice before it does. */
export function statesPlan(group: string): MeetingPlan {
  const plan = demoPlan()
  const states = plan.delegations.filter(({ code }) => code !== null)
  for (const state of states) state.groups = [group]
  const { speakingTimeMs } = plan.modalities
  return {
    ...plan,
    delegations: states,
    programme: plan.programme.filter(({ kind }) => kind === 'floor').slice(0, 1),
    modalities: {
      ...plan.modalities,
      roundToMs: 1000,
      panellistReply: 'podium-time',
      speakingTimeMs: { ...speakingTimeMs, 'member-state': 6_000, 'observer-state': 20_000 },
      warningsMs: [4000, 2000],
      automaticApproval: ['member-state', 'observer-state'],
    },
  }
}

export async function openStatesHall(url: string, secretariatCode: string, plan: MeetingPlan): Promise<StatesHall> {
  const { accesses } = await createByDoor(url, await signIn(url, secretariatCode), plan)
  const codeOf = (who: string): string => accesses.find(({ role, delegationId }: AccessCard) => (delegationId ?? role) === who)?.code ?? ''
  const chair = await WireWindow.open(url, await signIn(url, codeOf('chair')))
  const askOne = async (id: string, group: string | null): Promise<void> => {
    const window = await WireWindow.open(url, await signIn(url, codeOf(id)))
    await window.do({ ...REQUEST, capacity: group === null ? { kind: 'national' } : { kind: 'group', group } })
    window.close()
  }
  return {
    chair,
    codeOf,
    ask: async (delegationIds, group) => {
      for (let done = 0; done < delegationIds.length; done += 8) await Promise.all(delegationIds.slice(done, done + 8).map(id => askOne(id, group)))
      await chair.until(({ rows }) => delegationIds.every(id => rows.some(({ request }) => request.delegationId === id)), 'all who asked on the list')
    },
    give: async () => {
      const row = chair.meeting.rows[0]
      if (row === undefined) throw new Error('nobody is on the list')
      await chair.do({ type: 'giveFloor', to: { kind: 'request', requestId: row.request.requestId } })
      const delegation = plan.delegations.find(({ id }) => id === row.request.delegationId)
      return { id: row.request.delegationId, name: delegation?.name ?? '' }
    },
    end: async () => {
      await chair.submitWhenBack({ type: 'endStatement', statementId: chair.meeting.floor?.statementId ?? '' })
      await chair.until(({ floor }) => floor === null, 'the end of the statement')
    },
  }
}
