import * as fc from 'fast-check'
import { expect } from 'vitest'
import { decide } from '#shared/floor/decide.ts'
import type { Command } from '#shared/floor/commands.ts'
import { capacityKey, type Actor, type Meeting } from '#shared/floor/model.ts'
import { requestsOf } from '#shared/floor/readingRequests.ts'
import { chair, delegate, screen } from '#shared/floor/testing/panel.ts'
import { holds } from '#shared/floor/testing/property.ts'
import { ask } from '#shared/floor/testing/verbs.ts'
import { noDetails } from '#shared/floor/noDetails.ts'
import { hasGap, project } from '#shared/sync/replica.ts'
import { Wire } from './testing/wire.ts'

const NAMES = ['cuba', 'france', 'kenya', 'norway'] as const
const VERBS = ['ask', 'withdraw', 'change', 'approve', 'decline', 'move', 'give', 'pause', 'end', 'absent', 'undo', 'automatic'] as const

/** What somebody wants; to ask, where there is nothing else to want. */
function commandOf(verb: (typeof VERBS)[number], who: string, meeting: Meeting): Command | null {
  const requestId = requestsOf(meeting, who).at(-1)?.requestId
  const statementId = meeting.floor?.statementId
  const act = meeting.acts.at(-1)
  if (verb === 'ask') return ask(who) as Command
  if (verb === 'automatic') return { type: 'setAutomaticApproval', categories: meeting.approval.automatic.length > 0 ? [] : ['member-state'] }
  if (verb === 'undo') return act === undefined ? null : { type: 'undo', version: act.version }
  if (verb === 'pause' || verb === 'end') return statementId === undefined ? null : { type: `${verb}Statement`, statementId }
  if (requestId === undefined) return ask(who) as Command
  switch (verb) {
    case 'withdraw': return { type: 'withdrawRequest', requestId }
    case 'change': return { type: 'changeDetails', requestId, details: { ...noDetails, language: 'fr' } }
    case 'approve': return { type: 'approveRequests', requestIds: [requestId] }
    case 'decline': return { type: 'declineRequest', requestId, reason: 'no-reason' }
    case 'move': return { type: 'moveRequest', requestId, before: null, seen: Number.MAX_SAFE_INTEGER }
    case 'give': return { type: 'giveFloor', to: { kind: 'request', requestId } }
    case 'absent': return { type: 'markAbsent', requestId, outcome: 'struck' }
  }
}

const BY_DELEGATES: ReadonlySet<string> = new Set(['ask', 'withdraw', 'change'])

type Happening =
  | { kind: 'act' | 'press'; verb: (typeof VERBS)[number]; who: (typeof NAMES)[number] }
  | { kind: 'deliverUp' | 'deliverDown'; nth: number; isRepeated: boolean }
  | { kind: 'tell' | 'reconnect' }
  | { kind: 'restore'; version: number; isLetIn: boolean }

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('act'), verb: fc.constantFrom(...VERBS), who: fc.constantFrom(...NAMES) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('press'), verb: fc.constantFrom('ask', 'withdraw', 'change'), who: fc.constant('cuba') }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constantFrom('deliverUp', 'deliverDown'), nth: fc.nat(4), isRepeated: fc.boolean() }) },
  { weight: 9, arbitrary: fc.constant({ kind: 'tell' }) },
  { weight: 1, arbitrary: fc.oneof(fc.constant({ kind: 'reconnect' }), fc.record({ kind: fc.constant('restore'), version: fc.nat(40), isLetIn: fc.boolean() })) },
)

function happen(wire: Wire, actor: Actor, what: Happening): void {
  switch (what.kind) {
    case 'act': {
      const command = commandOf(what.verb, what.who, wire.log.meeting)
      if (command !== null) wire.does(BY_DELEGATES.has(what.verb) ? delegate(what.who) : chair, command)
      break
    }
    case 'press': { // in the window itself, of what it shows
      const command = actor.delegationId === what.who ? commandOf(what.verb, what.who, project(wire.replica, actor, decide)) : null
      if (command !== null) wire.press(command)
      break
    }
    case 'deliverUp':
    case 'deliverDown':
      wire[what.kind](what.nth, what.isRepeated)
      break
    case 'restore':
      wire.restore(what.version, what.isLetIn)
      break
    default:
      wire[what.kind]()
  }
}

/** Nobody stands in what a window shows twice in one capacity. */
function expectOnce(meeting: Meeting): void {
  const keys = NAMES.flatMap(who => requestsOf(meeting, who).map(({ capacity }) => `${who} ${capacityKey(capacity)}`))
  expect(keys.length).toBe(new Set(keys).size)
}

/** The faults end: what is pending is answered, what is missing is fetched. */
function repair(wire: Wire): void {
  wire.reconnect()
  while (wire.replica.pending.some(({ version }) => version === null)) {
    wire.deliverUp(0, false)
    wire.deliverDown(0, false)
  }
  wire.tell()
  wire.deliverDown(0, false)
}

const windows: [string, Actor][] = [['a delegation', delegate('cuba')], ['the Chair', chair], ['the screen', screen]]

for (const [name, actor] of windows) {
  holds(`the window of ${name} converges, whatever is lost, late or repeated`, fc.array(happening, { minLength: 20, maxLength: 60, size: 'max' }), happenings => {
    const wire = new Wire(actor)
    for (const what of happenings) {
      const before = wire.replica
      happen(wire, actor, what)
      if (wire.replica === before) continue
      const { cursor, confirmed } = wire.replica
      if (wire.isOfThisLog) expect(confirmed, 'always a meeting that was').toEqual(wire.truthAt(cursor.version))
      else expect(confirmed, 'nothing is put upon what is no more').toBe(before.confirmed)
      expectOnce(project(wire.replica, actor, decide))
    }
    repair(wire)
    expect(wire.replica.cursor).toMatchObject({ version: wire.log.position.version, head: wire.log.position.head })
    expect(wire.replica.confirmed).toEqual(wire.truthAt(wire.log.position.version))
    expect(wire.replica.pending).toEqual([])
    expect(hasGap(wire.replica)).toBe(false)
  }, { tell: fc.stringify })
}
