import { COMERS, type Comer } from '#server/access/authority.ts'
import { codePath } from '#shared/protocol/doors.ts'
import { askAs } from '#e2e/wire/askAs.ts'
import { signIn, type SignedIn } from '#e2e/wire/frontDoor.ts'
import { makeMeeting, testPlan, type TestMeeting } from '#e2e/wire/testMeeting.ts'
import type { TestNode } from '#e2e/wire/testNode.ts'

/** How somebody of a role may come: by a session of this meeting, of another one, of a revoked code, of a meeting that is over, or by none. */
export const SITUATIONS = ['own', 'other', 'revoked', 'expired', 'none'] as const
export type Situation = (typeof SITUATIONS)[number]

/** Which card a role comes by; a delegation presses from two, for one may not press so often. */
export const CARDS: Record<Exclude<Comer, 'public'>, string> = { chair: 'chair', secretariat: 'secretariat', screen: 'screen', booth: 'booth.fr', panellist: 'panellist.p1', rapporteur: 'rapporteur', delegation: 'd1' }

/** Everybody in every situation, at one node whose meetings end their sessions as soon as they are closed. */
export interface Tickets {
  own: (role: Comer) => TestMeeting
  /** A new session where there is one. */
  of: (role: Comer, situation: Situation, card?: string) => Promise<SignedIn>
}

export async function ticketsAt(node: TestNode): Promise<Tickets> {
  const own = new Map<Comer, TestMeeting>()
  for (const role of COMERS) own.set(role, await makeMeeting(node, testPlan(3)))
  const [other, revoked, expired] = [await makeMeeting(node, testPlan(3)), await makeMeeting(node, testPlan(3)), await makeMeeting(node, testPlan(3))]
  const ended = { revoked: await allIn(node, revoked), expired: await allIn(node, expired) }
  await revokeAll(node, revoked)
  await close(node, expired)
  const ownOf = (role: Comer): TestMeeting => {
    const meeting = own.get(role)
    if (meeting === undefined) throw new Error(`nobody is ${role}`)
    return meeting
  }
  return {
    own: ownOf,
    of: async (role, situation, card = role === 'public' ? '' : CARDS[role]) => {
      const meeting = ownOf(role)
      if (role === 'public') return { meetingId: situation === 'revoked' ? revoked.meetingId : situation === 'expired' ? expired.meetingId : meeting.meetingId, accessId: 'public', cookie: '' }
      const { accessId, code } = meeting.card(card)
      if (situation === 'revoked' || situation === 'expired') return ended[situation].get(role) as SignedIn
      if (situation === 'none') return { meetingId: meeting.meetingId, accessId, cookie: '' }
      if (situation === 'own') return signIn(node.url, code)
      const { cookie } = await signIn(node.url, other.card(card).code)
      // It says that it is of this meeting, by its name too.
      return { meetingId: meeting.meetingId, accessId, cookie: `${cookie}; ${cookie.replaceAll(other.meetingId, meeting.meetingId)}` }
    },
  }
}

async function allIn(node: TestNode, meeting: TestMeeting): Promise<Map<Comer, SignedIn>> {
  const all = new Map<Comer, SignedIn>()
  for (const [role, card] of Object.entries(CARDS)) all.set(role as Comer, await signIn(node.url, meeting.card(card).code))
  return all
}

async function revokeAll(node: TestNode, meeting: TestMeeting): Promise<void> {
  const secretariat = await signIn(node.url, meeting.card('secretariat').code)
  for (const card of Object.values(CARDS).filter(one => one !== 'secretariat')) await askAs(node.url, secretariat, 'DELETE', codePath(meeting.meetingId, meeting.card(card).accessId))
  await node.app.accesses.revoke(meeting.meetingId, 'secretariat', null) // nobody revokes their own
}

async function close(node: TestNode, meeting: TestMeeting): Promise<void> {
  const chair = await meeting.enter(node, 'chair')
  await chair.do({ type: 'openMeeting' })
  await chair.submit({ type: 'closeMeeting' })
  chair.close()
}
