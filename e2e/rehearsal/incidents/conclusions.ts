import { measuredMs } from '#shared/floor/concluding/recordedMs.ts'
import { isAskedToConclude } from '#shared/floor/concluding/isToConclude.ts'
import { yieldableMs } from '#shared/floor/concluding/yieldableMs.ts'
import type { Incident } from './incidents.ts'
import { rowsBefore } from './rows.ts'

const askedToConclude: Incident = {
  name: 'asked to conclude',
  when: 'during',
  happens: async ({ hall, chair }) => {
    const { floor } = hall.meeting
    if (floor === null || floor.holder.kind === 'podium' || isAskedToConclude(hall.meeting)) return false
    await chair({ type: 'askToConclude', statementId: floor.statementId })
    return true
  },
}

/** Whoever speaks ends before its time, and somebody further down the list has the rest. */
const timeYielded: Incident = {
  name: 'time yielded',
  when: 'during',
  happens: async scene => {
    const { hall, delegation } = scene
    const { floor } = hall.meeting
    const row = scene.pick(rowsBefore(scene))
    if (floor === null || floor.holder.kind === 'podium' || row === undefined || yieldableMs(hall.meeting, hall.now()) === 0) return false
    await delegation(floor.holder.request.delegationId, { type: 'yieldTime', statementId: floor.statementId, to: row.request.requestId })
    return true
  },
}

/** The clock had been started late. */
const timeCorrected: Incident = {
  name: 'time corrected',
  when: 'between',
  happens: async ({ hall, chair }) => {
    const last = hall.meeting.heard.at(-1)
    if (last === undefined || last.corrected !== undefined) return false
    await chair({ type: 'correctTime', statementId: last.statementId, usedMs: Math.round(measuredMs(last)) + 5000, reason: 'clock-started-late' })
    return true
  },
}

export const conclusions: readonly Incident[] = [askedToConclude, timeYielded, timeCorrected]
