import type { Incident } from './incidents.ts'

/** At speed 1, ms. */
const A_WHILE_MS = 120

const pause: Incident = {
  name: 'pause',
  when: 'during',
  happens: async ({ hall, chair }) => {
    const { floor } = hall.meeting
    if (floor === null) return false
    await chair({ type: 'pauseStatement', statementId: floor.statementId })
    await hall.pass(A_WHILE_MS)
    await chair({ type: 'continueStatement', statementId: floor.statementId })
    return true
  },
}

const suspension: Incident = {
  name: 'suspension',
  when: 'during',
  happens: async ({ hall, chair }) => {
    const { floor } = hall.meeting
    if (floor === null) return false
    await chair({ type: 'suspendMeeting' })
    await hall.pass(A_WHILE_MS)
    await chair({ type: 'resumeMeeting' })
    await chair({ type: 'continueStatement', statementId: floor.statementId })
    return true
  },
}

const moreTime: Incident = {
  name: 'time added',
  when: 'during',
  happens: async ({ hall, chair }) => {
    const { floor } = hall.meeting
    if (floor === null) return false
    await chair({ type: 'addTime', statementId: floor.statementId, addMs: 30_000 })
    return true
  },
}

/** The Chair ended it too soon. */
const endUndone: Incident = {
  name: 'end undone',
  when: 'during',
  happens: async ({ hall, chair }) => {
    const { floor } = hall.meeting
    if (floor === null) return false
    await chair({ type: 'endStatement', statementId: floor.statementId })
    await chair({ type: 'undo', version: hall.version })
    return true
  },
}

export const duringSpeeches: readonly Incident[] = [pause, suspension, moreTime, endUndone]
