import { noDetails } from '#shared/floor/noDetails.ts'
import { BAND_OF } from '#shared/floor/bands.ts'
import type { Delegation } from '#shared/floor/plan.ts'
import { isListOpen } from '#shared/floor/reading.ts'
import { isActive } from '#shared/floor/readingRequests.ts'
import type { Press } from '../planFromList.ts'
import type { Incident, Scene } from './incidents.ts'
import { rowsBefore } from './rows.ts'

const NATIONAL = { kind: 'national' } as const
const REPLY = { kind: 'reply' } as const

/** Who has nothing on the list, waiting or on the floor in that capacity. */
function free({ hall }: Scene, capacity: Press['capacity']): Delegation[] {
  return (hall.meeting.plan?.delegations ?? []).filter(({ id }) => !isActive(hall.meeting, { delegationId: id, capacity }))
}

function pressOf({ id, name, category }: Delegation, of: Pick<Press, 'category' | 'capacity' | 'band'> | null = null): Press {
  const own = { category: category === 'un-entity' ? 'un-agency' : category, capacity: NATIONAL, band: BAND_OF[category] } as const
  return { ...(of ?? own), name, onBehalfOf: null, delegationId: id, isDignitary: false, occurrence: 1 }
}

/** Somebody replies to what was said. */
const replyAsked: Incident = {
  name: 'right of reply',
  when: 'between',
  happens: async scene => {
    const replies = scene.hall.meeting.rows.length - rowsBefore(scene).length
    const delegation = scene.pick(free(scene, REPLY).filter(({ category }) => category.endsWith('-state')))
    if (delegation === undefined || replies > 4) return false
    await scene.asks(pressOf(delegation, { category: 'right-of-reply', capacity: REPLY, band: 'replies' }))
    return true
  },
}

/** Somebody comes to the desk in person. */
const inscribedAtDesk: Incident = {
  name: 'inscribed at the desk',
  when: 'between',
  happens: async scene => {
    const delegation = scene.pick(free(scene, NATIONAL))
    const { meeting } = scene.hall
    if (delegation === undefined || !(isListOpen(meeting, scene.hall.now()) || meeting.modalities.inscription.lateAtDesk)) return false
    await scene.inscribes(pressOf(delegation))
    return true
  },
}

const checkedIn: Incident = {
  name: 'checked in',
  when: 'between',
  happens: async ({ hall, pick, chair }) => {
    const known = new Set(hall.meeting.checkedIn.map(({ delegationId }) => delegationId))
    const delegation = pick((hall.meeting.plan?.delegations ?? []).filter(({ id }) => !known.has(id)))
    if (delegation === undefined) return false
    await chair({ type: 'checkIn', delegationIds: [delegation.id] })
    return true
  },
}

/** The list is closed, or is closed for a moment, and somebody asks in vain. */
const askedInVain: Incident = {
  name: 'asked a closed list in vain',
  when: 'between',
  happens: async scene => {
    const { meeting } = scene.hall
    const delegation = scene.pick(free(scene, NATIONAL))
    const isOpen = isListOpen(meeting, scene.hall.now())
    // With another opening another draw would begin.
    if (delegation === undefined || (isOpen && meeting.draws.length > 0)) return false
    if (isOpen) await scene.chair({ type: 'closeList', closesAt: null })
    await scene.refused(delegation.id, { type: 'requestFloor', capacity: NATIONAL, isDignitary: false, details: noDetails })
    if (isOpen) await scene.chair({ type: 'openList' })
    return true
  },
}

/** There is a written statement, or there is none after all. */
const textNoted: Incident = {
  name: 'text noted',
  when: 'between',
  happens: async ({ hall, pick, delegation }) => {
    const row = pick(hall.meeting.rows)
    if (row === undefined) return false
    const { requestId, delegationId, hasText = false } = row.request
    await delegation(delegationId, { type: 'noteText', requestId, hasText: !hasText })
    return true
  },
}

export const asking: readonly Incident[] = [replyAsked, inscribedAtDesk, checkedIn, askedInVain, textNoted]
