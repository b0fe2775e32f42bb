import type { Incident } from './incidents.ts'
import { rowsBefore, takeBack } from './rows.ts'

const moveUndone: Incident = {
  name: 'move undone',
  when: 'between',
  happens: async scene => {
    const { hall, chair } = scene
    const rows = rowsBefore(scene)
    const [last] = rows.slice(-1)
    if (last === undefined || rows.length < 4) return false
    await chair({ type: 'moveRequest', requestId: last.request.requestId, before: rows[1]?.request.requestId ?? null, seen: hall.version })
    await chair({ type: 'undo', version: hall.version })
    return true
  },
}

const giveUndone: Incident = {
  name: 'giving undone',
  when: 'between',
  happens: async scene => {
    const { hall, chair } = scene
    const [first] = rowsBefore(scene)
    if (first === undefined) return false
    await chair({ type: 'giveFloor', to: { kind: 'request', requestId: first.request.requestId } })
    await chair({ type: 'undo', version: hall.version })
    return true
  },
}

/** The last one had not finished. */
const broughtBack: Incident = {
  name: 'brought back',
  when: 'between',
  happens: async ({ playing, hall, chair }) => {
    const last = hall.meeting.heard.at(-1)
    if (last?.holder.kind !== 'request' || last.holder.request.capacity.kind === 'reply') return false
    await chair({ type: 'bringBack', statementId: last.statementId })
    takeBack(playing, last.holder.request.requestId)
    return true
  },
}

export const undone: readonly Incident[] = [moveUndone, giveUndone, broughtBack]
