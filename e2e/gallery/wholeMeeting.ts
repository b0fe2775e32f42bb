import { chair, secretariat, type Staged } from './staged.ts'
import { opened } from './stories.ts'

/** Whoever asks in each slot, and how many seconds each is heard; below zero: not at all. All of it is made up, as in any rehearsal. */
const SLOTS: readonly (readonly [name: string, seconds: number, of?: { group?: string }])[][] = [
  [
    ['Pakistan', 119, { group: 'Organization of Islamic Cooperation' }], ['Algeria', 131, { group: 'African Group' }], ['Brazil', 88], ['Cuba', 120], ['France', 117], ['Algeria', 95], ['Republic of Korea', 140],
    ['Egypt', 122], ['Iran (Islamic Republic of)', 90], ['UN Women', 101], ['Norway', 64], ['Amnesty International', 118], ['Article 19', 125],
  ],
  [['Indonesia', 110], ['Ethiopia', 128], ['Switzerland', 77], ['International Labour Organization', 93], ['International Commission of Jurists', 60], ['Thailand', -1], ['Action contre la faim', -1]],
]

/** A whole rehearsal of the demo meeting, up to its close: with a point of order, a motion, times that were added and corrected, rights of reply, and some who were not heard. */
export function wholeMeeting(): Staged {
  const staged = withSecondSlot(withFirstSlot(withPodium(opened())))
  staged.asks('Cuba', { reply: true }).approvesAll()
  const reply = staged.meeting.rows.find(({ request }) => request.capacity.kind === 'reply')?.request.requestId ?? ''
  staged.does(chair, { type: 'giveFloor', to: { kind: 'request', requestId: reply } })
  staged.at += 75_000
  staged.ends()
  return staged.does(chair, { type: 'closeMeeting' })
}

function withPodium(staged: Staged): Staged {
  for (const { id, speakers } of staged.meeting.plan?.programme ?? []) {
    if (id === 'floor-1') return staged.comesTo(id)
    staged.comesTo(id)
    for (const speaker of speakers) speaks(staged, speaker, 300 + speaker.length)
  }
  return staged
}

function withFirstSlot(staged: Staged): Staged {
  asksAll(staged.does(chair, { type: 'openList' }), 0)
  for (const [index, [, seconds]] of (SLOTS[0] ?? []).entries()) {
    staged.gives()
    if (index === 2) rises(staged)
    if (index === 6) staged.does(chair, { type: 'addTime', statementId: staged.meeting.floor?.statementId ?? '', addMs: 30_000 })
    staged.at += seconds * 1000
    staged.ends()
    staged.at += 9000
  }
  const egypt = staged.meeting.heard.find(({ holder }) => holder.kind === 'request' && holder.request.delegationId === staged.idOf('Egypt'))
  staged.does(secretariat, { type: 'correctTime', statementId: egypt?.statementId ?? '', usedMs: 112_000, reason: 'clock-started-late' })
  return replies(staged, 'replies-1', ['khor', 'somavia'])
}

function withSecondSlot(staged: Staged): Staged {
  asksAll(staged.comesTo('floor-2'), 1)
  const absent = staged.meeting.rows.find(({ request }) => request.delegationId === staged.idOf('Switzerland'))
  staged.does(chair, { type: 'markAbsent', requestId: absent?.request.requestId ?? '', outcome: 'struck' })
  for (const [name, seconds] of SLOTS[1] ?? []) {
    if (seconds < 0 || name === 'Switzerland') continue
    staged.gives()
    staged.at += seconds * 1000
    staged.ends()
    staged.at += 8000
  }
  const left = staged.meeting.rows.at(-1)?.request.requestId ?? ''
  return replies(staged.does(secretariat, { type: 'noteText', requestId: left, hasText: true }), 'replies-2', ['hetle'])
}

function asksAll(staged: Staged, slot: number): void {
  for (const [name, , of] of SLOTS[slot] ?? []) staged.asks(name, of)
  staged.approvesAll()
}

/** Cuba rises to a point of order, which is rejected; then Algeria moves to suspend the meeting, which is voted down. */
function rises(staged: Staged): void {
  staged.at += 30_000
  const [order, motion] = [raises(staged, 'Cuba', 'point-of-order'), raises(staged, 'Algeria', 'suspend-meeting')]
  staged.does(chair, { type: 'hearPointOfOrder', orderId: order })
  staged.at += 40_000
  staged.does(chair, { type: 'ruleOnPointOfOrder', orderId: order, ruling: 'rejected' }, { type: 'hearPointOfOrder', orderId: motion }, { type: 'recordVote', orderId: motion, count: { for: 10, against: 20, abstaining: 3 } })
  staged.does(chair, { type: 'continueStatement', statementId: staged.meeting.floor?.statementId ?? '' })
}

function raises(staged: Staged, name: string, motion: 'point-of-order' | 'suspend-meeting'): string {
  staged.does(staged.delegate(name), { type: 'raisePointOfOrder', motion })
  return staged.meeting.orders.at(-1)?.orderId ?? ''
}

function replies(staged: Staged, segmentId: string, speakers: readonly string[]): Staged {
  staged.comesTo(segmentId)
  for (const speaker of speakers) speaks(staged, speaker, 170 + speaker.length)
  return staged
}

function speaks(staged: Staged, personId: string, seconds: number): void {
  staged.givesTo(personId)
  staged.at += seconds * 1000
  staged.ends()
  staged.at += 5000
}
