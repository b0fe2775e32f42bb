import type { Category } from '#shared/floor/category.ts'
import type { MeetingPlan } from '#shared/floor/plan.ts'
import type { AccessCard } from '#shared/protocol/http.ts'
import { COUNCIL_PANEL } from '#shared/floor/presets.ts'
import { createMeeting } from '#server/meetings/createMeeting.ts'
import { signIn } from './frontDoor.ts'
import type { TestNode } from './testNode.ts'
import { WireWindow } from './wireWindow.ts'

/** A made-up meeting of delegations `d1`, `d2`, … with one panellist. */
export function testPlan(delegations: number, automaticApproval: Category[] = []): MeetingPlan {
  const startAt = Date.UTC(2026, 0, 5, 9)
  return {
    title: 'A meeting of the tests', subtitle: null, body: 'Rehearsal', isRehearsal: true, place: 'Nowhere', timeZone: 'Europe/Zurich',
    plannedStartAt: startAt, hardEndAt: startAt + 3 * 3_600_000, subjectMatters: [{ id: 'water', title: 'Water' }], objectives: [],
    podium: [{ id: 'p1', name: 'Panellist One', title: 'Professor', roles: ['panellist'], theme: null }],
    programme: [
      { id: 'floor1', kind: 'floor', title: 'First slot', speakers: [], budgetMs: 45 * 60_000, note: null },
      { id: 'replies1', kind: 'replies', title: 'Replies', speakers: ['p1'], budgetMs: 15 * 60_000, note: null },
    ],
    delegations: Array.from({ length: delegations }, (_, index) => ({
      id: `d${index + 1}`, name: `Delegation ${index + 1}`, category: 'member-state' as const, groups: ['Group of the Tests'], code: null, isAssumed: false,
    })),
    modalities: { ...COUNCIL_PANEL, automaticApproval },
  }
}

export interface TestMeeting {
  meetingId: string
  /** A new window at a node: of the Chair, the secretariat, the screen, `d7`, `booth.fr` or `panellist.p1`. */
  enter: (node: TestNode, who: string) => Promise<WireWindow>
  cookieOf: (node: TestNode, who: string) => Promise<string>
  card: (who: string) => AccessCard
}

export const NO_DETAILS = { subjectMatterIds: [], panellistId: null, language: null }
export const REQUEST = { type: 'requestFloor', capacity: { kind: 'national' }, isDignitary: false, details: NO_DETAILS } as const

/** Makes a meeting at a node and hands out windows on it. Each entering is another device. */
export async function makeMeeting(node: TestNode, plan: MeetingPlan): Promise<TestMeeting> {
  const created = await createMeeting(node.app, plan, { role: 'secretariat', delegationId: null, device: 'test' })
  if (!created.ok) throw new Error(created.code)
  const { meetingId, accesses } = created
  const card = (who: string): AccessCard => {
    const found = accesses.find(({ accessId, role, delegationId }) => accessId === who || (delegationId ?? role) === who)
    if (found === undefined) throw new Error(`nobody is ${who}`)
    return found
  }
  const sign = (at: TestNode, who: string) => signIn(at.url, card(who).code)
  return {
    meetingId,
    card,
    cookieOf: async (at, who) => (await sign(at, who)).cookie,
    enter: async (at, who) => WireWindow.open(at.url, await sign(at, who)),
  }
}
