import { describe } from 'vitest'
import { histories, play, tell } from '../testing/histories.ts'
import { holds } from '../testing/property.ts'
import { leftMs } from '../timing.ts'
import { rankedOrders } from './orderReading.ts'

describe('in any history', () => {
  holds('O2 O5 O7 no clock runs while a point of order is heard, and each delegation has one at most that is unheard', histories, history => {
    for (const { after } of play(history)) {
      const { interruption, floor, orders, phase } = after
      if (interruption !== null && floor?.timing.pausedAt === null) throw new Error('the clock runs')
      if (interruption !== null && phase.name === 'closed') throw new Error('heard in a closed meeting')
      const raisers = orders.map(({ delegationId }) => delegationId)
      if (new Set(raisers).size !== raisers.length) throw new Error(`one has two: ${raisers.join()}`)
      if (rankedOrders(after).length !== orders.length) throw new Error('one is not ranked')
    }
  }, { tell })

  holds('O5 O9 from the hearing to the going on a statement has the same time left, but for time that is added', histories, history => {
    for (const { before, after, command, context } of play(history)) {
      if (before.interruption === null || before.floor === null || after.floor === null || command.type === 'addTime' || command.type === 'undo') continue
      if (leftMs(before.floor, context.at) !== leftMs(after.floor, context.at + 60_000)) throw new Error(`${command.type} changes the time`)
    }
  }, { tell })
})
