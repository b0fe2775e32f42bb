import { rowsBefore, settle } from './rows.ts'
import type { Incident } from './incidents.ts'

const absentAndRecalled: Incident = {
  name: 'absent, recalled',
  when: 'between',
  happens: async scene => {
    const [first, second] = rowsBefore(scene)
    if (first === undefined || second === undefined) return false
    await scene.chair({ type: 'markAbsent', requestId: first.request.requestId, outcome: scene.dice() < 0.5 ? 'next' : 'end-of-band' })
    return true
  },
}

const absentAndStruck: Incident = {
  name: 'absent, struck',
  when: 'between',
  happens: async scene => {
    const [first, second] = rowsBefore(scene)
    if (first === undefined || second === undefined) return false
    await scene.chair({ type: 'markAbsent', requestId: first.request.requestId, outcome: 'struck' })
    settle(scene, first.request.requestId)
    return true
  },
}

const withdrawal: Incident = {
  name: 'withdrawal',
  when: 'between',
  happens: async scene => {
    const row = scene.pick(rowsBefore(scene).slice(2))
    if (row === undefined) return false
    await scene.delegation(row.request.delegationId, { type: 'withdrawRequest', requestId: row.request.requestId })
    settle(scene, row.request.requestId)
    return true
  },
}

export const absences: readonly Incident[] = [absentAndRecalled, absentAndStruck, withdrawal]
