import type * as fc from 'fast-check'
import { decide } from '../decide.ts'
import type { Context } from '../decision.ts'
import { evolve } from '../evolve.ts'
import { emptyMeeting, type Meeting } from '../model.ts'
import { commandOf } from './commandOf.ts'
import type { Moment } from './moment.ts'
import { nodeFacts } from './nodeFacts.ts'
import { NINE, panelPlan, secretariat } from './panel.ts'
import { presses, type Press } from './presses.ts'

/** Random histories of a meeting, as presses; `play` makes moments of them. */
export const histories: fc.Arbitrary<Press[]> = presses(20, 100)

const plainPress = (kind: Press['kind']): Press => ({ kind, who: 0, which: 0, other: 0, waitMs: 0, lagMs: 0 })

/** Most begin with a floor segment under way and the list open, the others with a meeting that was only prepared. */
const PREPARED = [plainPress('create')]
const UNDER_WAY = [...PREPARED, plainPress('open'), plainPress('openList'), plainPress('next'), plainPress('next')]

/** Lots are drawn for those who ask. */
const DRAWN = [...PREPARED, plainPress('open'), plainPress('setDraw'), plainPress('openList'), plainPress('next'), plainPress('next')]

const BEGINNINGS = [PREPARED, UNDER_WAY, UNDER_WAY, UNDER_WAY, PREPARED, UNDER_WAY, UNDER_WAY, DRAWN]

/** Plays a history, by default one that begins with the preparing of the meeting. */
export function play(history: readonly Press[], from: Meeting = emptyMeeting('panel'), version = 0, start = NINE): Moment[] {
  const moments: Moment[] = []
  let meeting = from
  let entries = version
  let at = start
  const beginning = BEGINNINGS[(history[0]?.which ?? 0) % BEGINNINGS.length] ?? PREPARED
  const all = from.plan === null ? [...beginning, ...history] : history
  for (const [index, press] of all.entries()) {
    at += press.waitMs
    const { actor, command } = commandOf(meeting, press, at)
    // Now and then an old id again, as from a window whose receipts were forgotten.
    const commandId = press.kind === 'stranger' && press.other % 3 === 0 ? `c${press.which}` : `c${entries}-${index}`
    const context: Context = { actor, at, receivedAt: at - press.lagMs, commandId, version: entries + 1, ...nodeFacts(entries + 1) }
    const decision = decide(meeting, command, context)
    const before = meeting
    if (decision.ok) {
      meeting = decision.events.reduce(evolve, meeting)
      entries += 1
    }
    moments.push({ before, command, context, decision, after: meeting })
  }
  return moments
}

/** A history in words, for a failure. */
export function tell(history: readonly Press[]): string {
  return play(history).map(({ command, context, decision }) => {
    const what = command.type === 'createMeeting' ? { type: command.type, isPanel: command.plan === panelPlan } : command
    const who = context.actor.role === secretariat.role ? 'desk' : (context.actor.delegationId ?? context.actor.role)
    return `${context.version} +${(context.at - NINE) / 1000}s ${who}: ${JSON.stringify(what)} ${decision.ok ? '' : decision.refusal.code}`
  }).join('\n')
}
