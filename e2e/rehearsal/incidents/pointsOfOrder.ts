import type { Motion } from '#shared/floor/interrupting/motions.ts'
import type { Order } from '#shared/floor/interrupting/order.ts'
import type { Incident, Scene } from './incidents.ts'

/** At speed 1, ms: what a point of order takes. */
const HEARING_MS = 120

/** Somebody raises one; null where everybody has, or somebody is being heard. */
async function raise(scene: Scene, motion: Motion = 'point-of-order'): Promise<Order | null> {
  const { hall, pick, delegation } = scene
  const { meeting } = hall
  const raised = new Set(meeting.orders.map(({ delegationId }) => delegationId))
  const someone = pick((meeting.plan?.delegations ?? []).filter(({ id, category }) => category.endsWith('-state') && !raised.has(id)))
  if (someone === undefined || meeting.interruption !== null) return null
  await delegation(someone.id, { type: 'raisePointOfOrder', motion })
  return hall.meeting.orders.find(({ delegationId }) => delegationId === someone.id) ?? null
}

async function hear({ hall, chair }: Scene, { orderId }: Order): Promise<void> {
  await chair({ type: 'hearPointOfOrder', orderId })
  await hall.pass(HEARING_MS)
}

/** Whoever spoke goes on. */
async function goOn({ hall, chair }: Scene): Promise<void> {
  const { floor } = hall.meeting
  if (floor !== null && floor.timing.pausedAt !== null) await chair({ type: 'continueStatement', statementId: floor.statementId })
}

const ruledOn: Incident = {
  name: 'point of order, ruled on',
  when: 'during',
  happens: async scene => {
    const order = await raise(scene)
    if (order === null) return false
    await hear(scene, order)
    await scene.chair({ type: 'ruleOnPointOfOrder', orderId: order.orderId, ruling: scene.pick(['upheld', 'rejected', 'withdrawn'] as const) ?? 'rejected' })
    await goOn(scene)
    return true
  },
}

const appealed: Incident = {
  name: 'ruling appealed against, and voted on',
  when: 'during',
  happens: async scene => {
    const order = await raise(scene)
    if (order === null) return false
    const { orderId } = order
    await hear(scene, order)
    await scene.chair({ type: 'ruleOnPointOfOrder', orderId, ruling: 'rejected' })
    await scene.chair({ type: 'appealRuling', orderId, delegationId: order.delegationId })
    await scene.chair({ type: 'recordVote', orderId, count: { for: Math.floor(scene.dice() * 24), against: Math.floor(scene.dice() * 24), abstaining: 0 } })
    await goOn(scene)
    return true
  },
}

const motionVoted: Incident = {
  name: 'motion, spoken on and voted on',
  when: 'between',
  happens: async scene => {
    const order = await raise(scene, 'adjourn-debate')
    if (order === null) return false
    const { orderId } = order
    await hear(scene, order)
    const others = (scene.hall.meeting.plan?.delegations ?? []).filter(({ id }) => id !== order.delegationId)
    for (const [index, side] of (['for', 'against'] as const).entries()) {
      const speaker = others[index]
      if (speaker !== undefined) await scene.chair({ type: 'noteMotionSpeaker', orderId, delegationId: speaker.id, side })
    }
    await scene.chair({ type: 'recordVote', orderId, count: { for: 9, against: 30, abstaining: 8 } })
    return true
  },
}

const declined: Incident = {
  name: 'point of order, declined',
  when: 'during',
  happens: async scene => {
    const order = await raise(scene)
    if (order === null) return false
    await scene.chair({ type: 'declinePointOfOrder', orderId: order.orderId })
    return true
  },
}

const withdrawn: Incident = {
  name: 'point of order, withdrawn',
  when: 'between',
  happens: async scene => {
    const order = await raise(scene)
    if (order === null) return false
    await scene.delegation(order.delegationId, { type: 'withdrawPointOfOrder', orderId: order.orderId })
    return true
  },
}

const putOff: Incident = {
  name: 'point of order, put off',
  when: 'during',
  happens: async scene => {
    const { floor } = scene.hall.meeting
    if (floor === null || scene.hall.meeting.orders.length > 0) return false
    const order = await raise(scene)
    if (order === null) return false
    await scene.chair({ type: 'putOffPointOfOrder', orderId: order.orderId, statementId: floor.statementId })
    return true
  },
}

const heardAfter: Incident = {
  name: 'point of order, heard after the statement',
  when: 'between',
  happens: async scene => {
    const [order] = scene.hall.meeting.orders
    if (order === undefined) return false
    await hear(scene, order)
    await scene.chair({ type: 'ruleOnPointOfOrder', orderId: order.orderId, ruling: 'upheld' })
    return true
  },
}

export const pointsOfOrder: readonly Incident[] = [ruledOn, appealed, motionVoted, declined, withdrawn, putOff, heardAfter]
