import * as fc from 'fast-check'
import { describe } from 'vitest'
import type { Meeting } from '../model.ts'
import { openMeeting } from '../testing/halls.ts'
import { labelOf, listOf } from '../testing/labels.ts'
import { histories, play, tell } from '../testing/histories.ts'
import { sha256 } from '../testing/nodeFacts.ts'
import { chair, clock, delegate, panelPlan } from '../testing/panel.ts'
import { holds } from '../testing/property.ts'
import type { Scenario } from '../testing/scenario.ts'
import { approve, ask, closeTheList, cutTheDraw, decline, drawLots, next, openTheList, revealTheDraw, withdraw } from '../testing/verbs.ts'
import { commitmentOf } from './lots.ts'
import { rankByLot } from './rankByLot.ts'
import { awaitsDraw, drawOf, isEntrant } from './readingDraws.ts'

const NAMES = panelPlan.delegations.map(({ id }) => id)

/** Who presses, in which order, when in the window, and who of them goes away. */
const windows = fc.record({
  order: fc.shuffledSubarray(NAMES, { minLength: 3 }),
  seconds: fc.array(fc.nat(299), { minLength: NAMES.length, maxLength: NAMES.length }),
  again: fc.shuffledSubarray(NAMES, { minLength: NAMES.length }),
  gone: fc.nat(99),
  isDeclined: fc.boolean(),
})

const at = (seconds: number): string => `9:0${Math.floor(seconds / 60)}:${seconds % 60}`

function cut(order: readonly string[], seconds: readonly number[]): Scenario {
  const hall = openMeeting().does(next, next, drawLots('priority', 'members', 'observers', 'nhris', 'ngos'), openTheList)
  for (const [index, name] of order.entries()) hall.as(delegate(name)).received(at(seconds[index] ?? 0)).does(ask(name))
  return hall.as(chair).at('9:05').does(closeTheList()).as(clock).at('9:05:03').does(cutTheDraw)
}

const drawn = (hall: Scenario, approved: readonly string[]): string[] => listOf(hall.as(clock).does(revealTheDraw).as(chair).does(...approved.map(name => approve(name))).meeting)

const same = (one: readonly string[], other: readonly string[], what: string): void => {
  if (one.join() !== other.join()) throw new Error(`${what}: ${one.join(' ')}, not ${other.join(' ')}`)
}

describe('in any window', () => {
  holds('D8 who is gone changes nobody else’s order, whether they withdrew or were declined', windows, ({ order, seconds, gone, isDeclined }) => {
    const all = drawn(cut(order, seconds), order)
    const name = order[gone % order.length] ?? ''
    const without = cut(order, seconds)
    if (isDeclined) without.as(chair).does(decline(name))
    else without.as(delegate(name)).does(withdraw(name))
    const others = order.filter(one => one !== name)
    same(drawn(without, others), all.filter(one => one !== name), 'the others')
  })

  holds('D8 when one pressed, and in which order the Chair approves, changes nothing', windows, ({ order, seconds, again }) => {
    const all = drawn(cut(order, seconds), order)
    const other = again.filter(name => order.includes(name))
    same(drawn(cut(other, seconds.toReversed()), other.toReversed()), all, 'pressed in another order')
  })
})

describe('in any history', () => {
  holds('D3 D5 D6 D7 nobody is listed before the lots are drawn, all stand by their lots, and a seed is the one committed to', histories, history => {
    for (const { after, decision, context } of play(history)) {
      if (!decision.ok) continue
      for (const event of decision.events) {
        if (event.type !== 'requestListed' || event.row.isByHand) continue
        const { request, rank = null } = event.row
        if (awaitsDraw(after, request)) throw new Error(`${labelOf(request)} was listed before its lot was drawn`)
        const lot = rankByLot(after, request, context.hash)
        const draw = drawOf(after, request)
        const stands = draw === null || lot === null || (isEntrant(draw, request) ? rank === lot : rank?.startsWith(lot)) // behind them any order may hold
        if (!stands) throw new Error(`${labelOf(request)} stands by ${rank}`)
      }
      none(wrongSeeds(after))
    }
  }, { tell })
})

function wrongSeeds({ draws }: Meeting): string[] {
  return draws.filter(({ commitment, revealed }) => revealed !== null && commitmentOf(revealed.seed, sha256) !== commitment).map(({ commitment }) => commitment)
}

function none(found: readonly string[]): void {
  if (found.length > 0) throw new Error(`wrong: ${found.join()}`)
}
