import { bandOf } from '#shared/floor/bandOf.ts'
import { isSwappable, maySwap, openOffers } from '#shared/floor/placing/openOffers.ts'
import type { Row } from '#shared/floor/parts.ts'
import type { SwapOffer } from '#shared/floor/placing/swapOffer.ts'
import type { Incident, Scene } from './incidents.ts'
import { rowsBefore } from './rows.ts'

/** Two that may exchange their places: of one band and of two delegations (L28). */
function pairIn(scene: Scene): [Row, Row] | null {
  const { meeting } = scene.hall
  if (!maySwap(meeting)) return null
  const rows = rowsBefore(scene).filter(({ request }) => isSwappable(meeting, request.requestId) && !openOffers(meeting).some(({ requestId }) => requestId === request.requestId))
  const one = scene.pick(rows)
  if (one === undefined) return null
  const other = scene.pick(rows.filter(({ request }) => request.delegationId !== one.request.delegationId && bandOf(meeting, request) === bandOf(meeting, one.request)))
  return other === undefined ? null : [one, other]
}

/** One offers its place to another. */
async function offer(scene: Scene): Promise<SwapOffer | null> {
  const pair = pairIn(scene)
  if (pair === null) return null
  const [{ request: own }, { request: other }] = pair
  await scene.delegation(own.delegationId, { type: 'offerSwap', requestId: own.requestId, to: other.requestId })
  return scene.hall.meeting.swaps.at(-1) ?? null
}

async function exchange(scene: Scene): Promise<boolean> {
  const offered = await offer(scene)
  if (offered === null) return false
  await scene.delegation(offered.delegationIds[1], { type: 'acceptSwap', offerId: offered.offerId })
  return true
}

const exchanged: Incident = { name: 'places exchanged', when: 'between', happens: exchange }

const notExchanged: Incident = {
  name: 'exchange declined',
  when: 'between',
  happens: async scene => {
    const offered = await offer(scene)
    if (offered === null) return false
    await scene.delegation(offered.delegationIds[1], { type: 'declineSwap', offerId: offered.offerId })
    return true
  },
}

/** Those presiding take an exchange back. */
const exchangeUndone: Incident = {
  name: 'exchange undone',
  when: 'between',
  happens: async scene => {
    if (!(await exchange(scene))) return false
    await scene.chair({ type: 'undo', version: scene.hall.version })
    return true
  },
}

export const exchanges: readonly Incident[] = [exchanged, notExchanged, exchangeUndone]
