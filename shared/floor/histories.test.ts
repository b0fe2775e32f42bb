import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import { command } from './commands.ts'
import { decide } from './decide.ts'
import { floorEvent } from './events.ts'
import { meeting as meetingSchema } from './meeting.ts'
import { capacityKey, role, type Meeting } from './model.ts'
import { BANDS } from './bands.ts'
import { bandOf } from './bandOf.ts'
import type { Row } from './parts.ts'
import { PERMISSIONS } from './permissions.ts'
import { REFUSALS } from './refusals.ts'
import { Bookkeeping, rowsIn } from './testing/bookkeeping.ts'
import { ACTORS } from './testing/commandOf.ts'
import { histories, play, tell } from './testing/histories.ts'
import type { Moment } from './testing/moment.ts'
import { holds } from './testing/property.ts'
import { wildCommands } from './testing/wildCommands.ts'
import { usedMs } from './timing.ts'

/** Fails with what was found, if anything. Cheaper than `expect`, which is asked millions of times here. */
function none(found: readonly unknown[], what: string): void {
  if (found.length > 0) throw new Error(`${what}: ${JSON.stringify(found)}`)
}

const accepted = (moments: readonly Moment[]): Moment[] => moments.filter(({ decision }) => decision.ok)
const eventsOf = ({ decision }: Moment) => (decision.ok ? decision.events : [])

describe('in any history', () => {
  holds('F1 one speaker at most', histories, history => {
    const books = new Bookkeeping()
    for (const moment of accepted(play(history))) {
      for (const event of eventsOf(moment)) {
        books.note(event)
        if (books.speaking.size > 1) throw new Error(`two speak: ${[...books.speaking].join()}`)
      }
      const speaking = moment.after.floor === null ? [] : [moment.after.floor.statementId]
      if (speaking.join() !== [...books.speaking].join()) throw new Error(`${speaking.join()} speaks, not ${[...books.speaking].join()}`)
    }
  }, { tell })

  holds('L2 L3 nobody is there twice in one capacity', histories, history => {
    for (const { after } of accepted(play(history))) none(twice(after), 'twice in one capacity')
  }, { tell })

  holds('L8 L9 L12 L14 no request is lost, and none is in two places', histories, history => {
    const books = new Bookkeeping()
    for (const moment of accepted(play(history))) {
      for (const event of eventsOf(moment)) books.note(event)
      const [kept, found] = [books.books(), books.booksOf(moment.after)]
      if (!isDeepStrictEqual(kept, found)) throw new Error(`the events say ${JSON.stringify(kept)}\nthe meeting says ${JSON.stringify(found)}`)
      const strangers = [...moment.after.waiting, ...moment.after.rows.map(row => row.request)].filter(({ requestId }) => !(requestId in kept))
      none(strangers, 'nobody asked for')
    }
  }, { tell })

  holds('L6 L10 L11 L13 bands hold among rows never moved by hand, nobody else is reordered, replies are last', histories, history => {
    const books = new Bookkeeping()
    for (const moment of accepted(play(history))) {
      for (const event of eventsOf(moment)) books.note(event)
      const { rows } = moment.after
      const untouched = rows.filter(({ request }) => books.isUntouched(request.requestId))
      none(untouched.filter(row => row.isByHand), 'by hand, though nobody moved it')
      none(outOfOrder(moment.after, rows.filter(row => !row.isByHand && row.isHeldBack !== true)), 'out of order')
      none(outOfOrder(moment.after, rows.filter(row => row.request.capacity.kind === 'reply' || bandOf(moment.after, row.request) !== 'replies'), isReplyBefore), 'behind a reply')
      none(reordered(moment), 'reordered without being named')
    }
  }, { tell })

  holds('P5 P7 F5 C1 no clock runs in a suspension, nobody speaks in a closed meeting, no time is negative', histories, history => {
    for (const { after, context } of accepted(play(history))) {
      const { floor, phase } = after
      if (floor === null) continue
      const used = usedMs(floor, context.at)
      const isWrong = phase.name === 'closed' || phase.name === 'planned' || (phase.name === 'suspended' && floor.timing.pausedAt === null)
      if (isWrong || used < 0 || used > context.at - floor.givenAt || floor.timing.pausedMs < 0) throw new Error(`${phase.name}: ${JSON.stringify(floor)} has used ${used} ms`)
      if (floor.segmentId !== after.progress.at(-1)?.segmentId) throw new Error('speaks in another segment')
    }
  }, { tell })

  holds('T13 I16 where the text of who waits or is listed is kept it is noted that there is one', histories, history => {
    for (const { after } of accepted(play(history))) {
      const kept = new Set(after.documents.filter(({ kind, digest }) => kind === 'text' && digest !== null).map(({ requestId }) => requestId))
      none([...after.waiting, ...after.rows.map(({ request }) => request)].filter(({ requestId, hasText }) => kept.has(requestId) && hasText !== true), 'kept and not noted')
    }
  }, { tell })

  holds('every event is of its schema and survives JSON unchanged', histories, history => {
    for (const event of accepted(play(history)).flatMap(eventsOf)) {
      const parsed = floorEvent.safeParse(event)
      if (!parsed.success || !isDeepStrictEqual(parsed.data, event)) throw new Error(`${JSON.stringify(event)} ${parsed.error?.message ?? 'is parsed to something else'}`)
      if (!isDeepStrictEqual(JSON.parse(JSON.stringify(event)), event)) throw new Error(`JSON changes ${JSON.stringify(event)}`)
    }
  }, { tell })

  holds('so is the meeting', histories, history => {
    const meeting = play(history).at(-1)?.after
    if (!isDeepStrictEqual(meetingSchema.parse(meeting), meeting)) throw new Error('its schema changes the meeting')
    if (!isDeepStrictEqual(JSON.parse(JSON.stringify(meeting)), meeting)) throw new Error('JSON changes the meeting')
  }, { tell })

  holds('whatever is sent, by whomever, at whatever time, the answer is events or a code: nothing is thrown and nothing is changed in place', histories, history => {
    const moments = play(history)
    const [last, any] = [moments.at(-1), moments[(history[0]?.other ?? 0) % moments.length]]
    if (last === undefined || any === undefined) return
    for (const [meeting, context] of [[last.after, last.context], [any.before, any.context]] as const) {
      const before = JSON.stringify(meeting)
      // A quarter of them in each history: there are thousands of histories, and hundreds of commands for eighteen actors.
      for (const wild of wildCommands(meeting).filter((_, index) => index % 4 === history.length % 4)) {
        for (const actor of ACTORS) {
          const decision = decide(meeting, wild, { ...context, actor, version: context.version + 1 })
          if (decision.ok) none(decision.events.filter(event => !floorEvent.safeParse(event).success), 'not of its schema')
          else if (!CODES.has(decision.refusal.code)) throw new Error(`${decision.refusal.code} is no code`)
        }
      }
      expect(JSON.stringify(meeting)).toBe(before)
    }
  }, { tell })
})

const CODES: ReadonlySet<string> = new Set(REFUSALS)

test('P9 wild commands are of every type, and everybody sends them', () => {
  const { after } = play([]).at(-1) ?? { after: null }
  if (after === null) throw new Error('no meeting')
  expect(new Set(wildCommands(after).map(({ type }) => type))).toEqual(new Set(Object.keys(PERMISSIONS)))
  expect(new Set(ACTORS.map(actor => actor.role))).toEqual(new Set(Object.values(role.def.entries)))
})

function twice(meeting: Meeting): string[] {
  const floor = meeting.floor?.holder.kind === 'request' ? [meeting.floor.holder.request] : []
  const keys = [...meeting.waiting, ...meeting.rows.map(row => row.request), ...floor].map(({ delegationId, capacity }) => `${delegationId} ${capacityKey(capacity)}`)
  return keys.filter((key, index) => keys.indexOf(key) !== index)
}

const isReplyBefore = (one: Row, other: Row): boolean => one.request.capacity.kind === 'reply' && other.request.capacity.kind !== 'reply'

/** Neighbours of which the second should stand first. */
function outOfOrder(meeting: Meeting, rows: readonly Row[], isWrong = (one: Row, other: Row): boolean => !isInOrder(meeting, one, other)): string[] {
  return rows.flatMap((row, index) => {
    const next = rows[index + 1]
    return next !== undefined && isWrong(row, next) ? [`${row.request.requestId} before ${next.request.requestId}`] : []
  })
}

function isInOrder(meeting: Meeting, one: Row, other: Row): boolean {
  const [oneSlot = 0, otherSlot = 0] = [one, other].map(row => (row.request.capacity.kind === 'reply' ? 999 : row.slot))
  if (oneSlot !== otherSlot) return oneSlot < otherSlot
  const [oneBand, otherBand] = [one, other].map(({ request }) => BANDS.indexOf(bandOf(meeting, request)))
  if (oneBand !== otherBand) return (oneBand ?? 0) < (otherBand ?? 0)
  if (one.rank !== other.rank) return (one.rank ?? '') < (other.rank ?? '')
  return one.rankAt === other.rankAt ? one.rankVersion < other.rankVersion : one.rankAt < other.rankAt
}

/** Rows that no event names and that stand in another order than before. */
function reordered(moment: Moment): string[] {
  const named = new Set(eventsOf(moment).flatMap(event => rowsIn(event).map(({ request }) => request.requestId)))
  const idsOf = (rows: readonly Row[]): string[] => rows.map(({ request }) => request.requestId).filter(requestId => !named.has(requestId))
  const after = idsOf(moment.after.rows)
  const there = new Set(after)
  const before = idsOf(moment.before.rows).filter(requestId => there.has(requestId))
  return before.join() === after.join() ? [] : [before.join(' '), after.join(' ')]
}

test('P11 the commands of these histories are such as a window may send', () => {
  const moments = play(Array.from({ length: 60 }, (_, index) => ({ kind: 'stranger', who: index, which: index, other: index * 7, waitMs: 10, lagMs: 0 })))
  const commands = [...moments.map(moment => moment.command), ...wildCommands(moments.at(-1)?.after ?? play([])[0]!.after)]
  none(commands.filter(one => !command.safeParse(one).success), 'not a command')
})
