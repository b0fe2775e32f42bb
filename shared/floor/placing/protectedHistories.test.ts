import { describe } from 'vitest'
import type { Meeting } from '../model.ts'
import { floorSegment } from '../testing/halls.ts'
import { play, tell } from '../testing/histories.ts'
import type { Moment } from '../testing/moment.ts'
import { NINE } from '../testing/panel.ts'
import { presses, type Press } from '../testing/presses.ts'
import { holds } from '../testing/property.ts'
import { approveAtOnce, set } from '../testing/verbs.ts'
import { protectedCount } from './protectedPlaces.ts'

const histories = presses(10, 70, ['ask', 'askInReply', 'askAsDignitary', 'approveSeveral', 'move', 'absent', 'withdraw', 'bringBack', 'advance', 'give', 'undo', 'undoOlder', 'next', 'set'])

const start = floorSegment().does(approveAtOnce('ngo', 'member-state'), set({ places: { protectedTop: 3, nhriPerSlot: null, ngoPerSlot: null } }))
const played = (history: readonly Press[]): Moment[] => play(history, start.meeting, start.version, NINE)

const idsOf = ({ rows }: Meeting): string[] => rows.map(({ request }) => request.requestId)

describe('in any history', () => {
  holds('L23 no rule moves or overtakes a protected row', histories, history => {
    for (const moment of played(history)) if (moment.decision.ok && !isByHand(moment)) mayNotOvertake(moment)
  }, { tell })

  holds('L26 no rule places a row between two that keep together', histories, history => {
    for (const moment of played(history)) {
      if (!moment.decision.ok || isByHand(moment) || moment.command.type === 'undo') continue
      const [before, after] = [idsOf(moment.before), idsOf(moment.after)]
      for (const [index, { beforeId }] of moment.before.rows.entries()) {
        const requestId = before[index] ?? ''
        if (beforeId === undefined || before[index + 1] !== beforeId || !after.includes(requestId) || !after.includes(beforeId)) continue
        const isNamed = moment.command.type === 'markAbsent' && [requestId, beforeId].includes(moment.command.requestId)
        if (!isNamed && after[after.indexOf(requestId) + 1] !== beforeId) throw new Error(`something came between ${requestId} and ${beforeId}: ${after.join(' ')}`)
      }
    }
  }, { tell })
})

const isByHand = ({ command }: Moment): boolean => command.type === 'moveRequest' || command.type === 'bringBack'

/** Who stands above a protected row stood there before; by an undoing also who returns to the neighbour it had, or whose move is undone. */
function mayNotOvertake({ before, after, decision, command }: Moment): void {
  const ids = { before: idsOf(before), after: idsOf(after) }
  const back = command.type === 'undo' ? before.acts.find(({ version }) => version === command.version)?.what : undefined
  const place = back !== undefined && 'place' in back ? back.place : null
  const named = decision.ok ? decision.events.flatMap(event => (event.type === 'rowMoved' ? [event] : [])) : []
  const returned = new Set(named.filter(event => place !== null && event.before === place.before).map(({ row }) => row.request.requestId))
  for (const requestId of ids.before.slice(0, protectedCount(before))) {
    const [was, is] = [ids.before.indexOf(requestId), ids.after.indexOf(requestId)]
    if (is < 0 || named.some(({ row }) => row.request.requestId === requestId)) continue
    const overtaking = ids.after.slice(0, is).filter(above => !ids.before.slice(0, was).includes(above) && !returned.has(above))
    if (overtaking.length > 0) throw new Error(`${overtaking.join()} overtook ${requestId}: ${ids.before.join(' ')} -> ${ids.after.join(' ')}`)
  }
}
