import { isDeepStrictEqual } from 'node:util'
import { describe } from 'vitest'
import type { Command } from './commands.ts'
import { decide } from './decide.ts'
import type { Decision } from './decision.ts'
import { evolve } from './evolve.ts'
import { emptyMeeting, type Actor, type Meeting } from './model.ts'
import { ACTORS, commandOf } from './testing/commandOf.ts'
import { histories, play, tell } from './testing/histories.ts'
import type { Moment } from './testing/moment.ts'
import { panelPlan } from './testing/panel.ts'
import { holds } from './testing/property.ts'
import { wildCommands } from './testing/wildCommands.ts'
import { audienceOf, maySee, redactMeeting, seesOf, type Audience } from './visibility.ts'

const AUDIENCES: readonly Audience[] = ['hall', 'delegations', 'presiding', 'own:atlantis', ...panelPlan.delegations.map(({ id }): Audience => `own:${id}`)]

describe('in any history', () => {
  holds('V1 V2 folding what an audience sees gives the meeting as it may know it', histories, history => {
    const known = new Map<Audience, Meeting>(AUDIENCES.map(audience => [audience, emptyMeeting('panel', seesOf(audience))]))
    const moments = play(history)
    for (const [index, { decision, after }] of moments.entries()) {
      const events = decision.ok ? decision.events : []
      for (const [at, audience] of AUDIENCES.entries()) {
        const folded = events.filter(event => maySee(audience, event)).reduce(evolve, known.get(audience) ?? after)
        known.set(audience, folded)
        // All are compared at the end, and on the way a few by turns: a difference rarely mends itself.
        if (index < moments.length - 1 && (index + at) % 6 !== 0) continue
        const may = redactMeeting(after, audience)
        if (!isDeepStrictEqual(folded, may)) throw new Error(`${audience} has ${JSON.stringify({ ...folded, plan: null })}\nand may have ${JSON.stringify({ ...may, plan: null })}`)
      }
    }
  }, { tell })

  holds('V3 V5 V6 every role is answered the same on what it sees as on the whole', histories, history => {
    for (const [index, moment] of play(history).entries()) {
      const { context, command } = moment
      sameAnswers(moment, context.actor, [command])
      if (index % 16 === 5) probe(moment, index)
    }
  }, { tell })
})

/** Asks as everybody else: what those presiding or others would ask, about what one may not see. */
function probe(moment: Moment, index: number): void {
  const press = { who: index, which: index, other: index * 3, waitMs: 0, lagMs: 0 }
  const plausible = PROBES.map(kind => commandOf(moment.before, { ...press, kind }, moment.context.at).command)
  const wild = wildCommands(moment.before).filter((_, at) => (at + index) % 9 === 0)
  for (const actor of ACTORS.filter(one => audienceOf(one) !== 'presiding')) sameAnswers(moment, actor, [...plausible, ...wild])
}

const PROBES = ['ask', 'askInReply', 'withdraw', 'change', 'approveSeveral', 'move', 'give', 'raise', 'order', 'undo'] as const

function sameAnswers({ before, context }: Moment, actor: Actor, commands: readonly Command[]): void {
  const known = redactMeeting(before, audienceOf(actor))
  for (const command of commands) {
    const whole = decide(before, command, { ...context, actor })
    const seen = decide(known, command, { ...context, actor })
    if (isDeepStrictEqual(answerOf(before, whole), answerOf(before, seen))) continue
    throw new Error(`${actor.delegationId ?? actor.role}: ${JSON.stringify(command)}\nthe server says ${JSON.stringify(whole)}\nthe window says ${JSON.stringify(seen)}`)
  }
}

/** V7: who is not shown the whole list guesses at its place on it; whether, and why not, is answered the same. */
function answerOf({ modalities: { transparency } }: Meeting, decision: Decision): unknown {
  const isWhole = transparency.hall.kind === 'whole' && transparency.delegations.kind === 'whole'
  return isWhole || !decision.ok ? decision : decision.ok
}
