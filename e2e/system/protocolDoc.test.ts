import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { act, type WhatKind } from '#shared/floor/acts.ts'
import { absenceOutcome } from '#shared/floor/modalities.ts'
import { command, MOST_APPROVED, reasonToDecline } from '#shared/floor/commands.ts'
import { floorEvent } from '#shared/floor/events.ts'
import { meeting } from '#shared/floor/meeting.ts'
import { heardStatement, holder, statement } from '#shared/floor/hallMeeting.ts'
import type { Meeting } from '#shared/floor/model.ts'
import { draw } from '#shared/floor/drawing/draw.ts'
import { hearing, order } from '#shared/floor/interrupting/order.ts'
import { swapOffer } from '#shared/floor/placing/swapOffer.ts'
import { language } from '#shared/floor/language.ts'
import { details, floorRequest, listState, phase, row, timing } from '#shared/floor/parts.ts'
import { PERMISSIONS } from '#shared/floor/permissions.ts'
import { category } from '#shared/floor/category.ts'
import { modalities } from '#shared/floor/modalities.ts'
import { capacity, delegation, meetingPlan, podiumPerson, segment } from '#shared/floor/plan.ts'
import { redactMeeting, SIGHT } from '#shared/floor/visibility.ts'
import { CODES } from '#shared/protocol/codes.ts'
import { ACCESS_HEADER, createMeetingBody, createMeetingReply, signInBody, signInReply } from '#shared/protocol/http.ts'
import { clockReply } from '#shared/protocol/clockReply.ts'
import { LINE_ROUTES, MOST_HOLD_MS } from '#shared/protocol/lineRoutes.ts'
import { LIFETIME_MS } from '#shared/protocol/lifetime.ts'
import { entriesMessage, joinMessage, joinReply, ownMessage, presenceMessage, submitMessage, submitReply, type FromServer, type ToServer } from '#shared/protocol/messages.ts'
import { forScreens, screenSignReply, screenView } from '#shared/protocol/screens.ts'
import { screenSign, screenSteer, screenSteerReply } from '#shared/protocol/screensAsked.ts'
import { forPresiding } from '#shared/protocol/screensHere.ts'
import { signal, signalMessage, signalReply } from '#shared/protocol/signals.ts'
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts'
import { brokenAt } from '#shared/sync/chain.ts'
import { origin, seenEntry, type SeenEntry } from '#shared/sync/entry.ts'
import { range } from '#shared/sync/frame.ts'
import { fold } from '#shared/sync/fold.ts'
import { digestOf, sha256 } from '#server/meetings/sealing.ts'
import { LOST_MS } from '#server/screens/lostMs.ts'
import { MOST_SCREENS } from '#server/screens/signed.ts'
import { IDENTIFIES_MS } from '#server/screens/steered.ts'
import { STANDS_MS } from '#server/presence/signals.ts'
import { MOST_CHARACTERS } from '#server/sockets/submit.ts'
import { MOST_WAITING } from '#server/sockets/cutWhenBehind.ts'
import { MOST_FRAGMENTS } from '#server/sockets/wholeMessages.ts'
import { MOST_ITEMS, MOST_ITEMS_OUTSIDE, MOST_ITEMS_PRESIDING } from '#server/sockets/join.ts'
import { CLOCKS, NEW_MEETINGS, RECORDS, RECORDS_OF_NODE, SIGN_INS, WRONG_CODES } from '#server/http/doorLimits.ts'
import { JOIN_MS } from '#server/sockets/cutUnlessJoined.ts'
import { CHARACTERS, CHARACTERS_OUTSIDE, COMMANDS, COMMANDS_OF_MEETING, COMMANDS_PRESIDING, CROWD_OUTSIDE, JOINS, JOINS_OF_ACCESS, JOINS_OF_SCREENS, JOINS_OUTSIDE, MESSAGES, MESSAGES_AT_ONCE, MESSAGES_IN_CROWD, MESSAGES_OUTSIDE, SIGNALS, SIGNALS_BACK, SIGNS, STEERS } from '#server/sockets/limits.ts'
import { FRAME_BYTES } from '#server/sockets/openSockets.ts'

const text = readFileSync(new URL('../../docs/protocol.md', import.meta.url), 'utf8')
const example = readFileSync(new URL('../../docs/example-client.mjs', import.meta.url), 'utf8')

/** What each fenced example must be; the fence names it. */
const SCHEMAS: Readonly<Record<string, z.ZodMiniType>> = {
  'POST /api/sign-in': signInBody,
  'POST /api/sign-in answer': signInReply,
  'POST /api/meetings': createMeetingBody,
  'POST /api/meetings answer': createMeetingReply,
  'HTTP no': z.strictObject({ ok: z.literal(false), code: z.enum(CODES) }),
  'meeting:join': joinMessage,
  'meeting:join answer': joinReply,
  'meeting:entries': entriesMessage,
  'meeting:own': ownMessage,
  'meeting:presence': presenceMessage,
  'command:submit': submitMessage,
  'command:submit answer': submitReply,
  'clock:ask answer': clockReply,
  'booth:signal': signalMessage,
  'booth:signal answer': signalReply,
  'screen:sign': screenSign,
  'screen:sign answer': screenSignReply,
  'screen:steer': screenSteer,
  'screen:steer answer': screenSteerReply,
  'meeting:screens': z.union([forPresiding, forScreens]),
  commands: z.array(command),
}

const examples = [...text.matchAll(/^```json ?(.*)\n([^]*?)^```$/gm)].map(([, name = '', body = '']) => ({ name, value: JSON.parse(body) as unknown }))

/** The examples of a name, as its schema reads them. */
function all<T extends z.ZodMiniType>(name: string, schema: T): z.infer<T>[] {
  return examples.filter(one => one.name === name).map(({ value }) => schema.parse(value))
}

/** The cells of the row of a table that begins with this word. */
function cellsOf(heading: string, word: string): string[] {
  const section = text.slice(text.indexOf(`\n${heading}\n`) + 1).split(/\n#{1,3} /, 2)[0] ?? ''
  const line = section.split('\n').find(one => one.startsWith(`| \`${word}\` |`)) ?? ''
  return line.split('|').slice(2, -1).map(cell => cell.trim())
}

const inFigures = (count: number): string => count.toLocaleString('en')

const wordsIn = (cell = ''): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word)

describe('the examples', () => {
  test('are of their schema to the last field, and there is one of each', () => {
    for (const { name, value } of examples) expect(SCHEMAS[name]?.safeParse(value), `json ${name}`).toEqual({ success: true, data: value })
    expect(new Set(examples.map(({ name }) => name))).toEqual(new Set(Object.keys(SCHEMAS)))
  })

  test('are of the version of today, in the example client too', () => {
    expect(all('meeting:join', joinMessage).map(({ protocol }) => protocol)).toEqual([PROTOCOL_VERSION, PROTOCOL_VERSION])
    expect(text).toContain(`# The wire, version ${PROTOCOL_VERSION}\n`)
    expect(example).toContain(`{ protocol: ${PROTOCOL_VERSION}, `)
  })

  test('there is one of each command, and of each kind of answer', () => {
    expect(new Set(all('commands', z.array(command)).flat().map(({ type }) => type))).toEqual(new Set(Object.keys(PERMISSIONS).filter(type => type !== 'createMeeting')))
    expect(all('command:submit answer', submitReply).map(({ ok }) => ok)).toEqual([true, false])
    expect(all('meeting:presence', presenceMessage).map(({ kind }) => kind)).toEqual(['presiding', 'own', 'booth'])
    expect(all('meeting:screens', z.union([forPresiding, forScreens])).map(({ kind }) => kind)).toEqual(['presiding', 'screen'])
    expect(all('meeting:entries', entriesMessage).flatMap(({ items }) => items.map(one => ('from' in one ? 'range' : 'entry')))).toEqual(['range', 'entry'])
  })

  test('are one story: what was told later continues the snapshot, its hashes hold, and it comes to what was asked for', () => {
    const [snapshot, later] = all('meeting:join answer', joinReply)
    const [, again] = all('meeting:join', joinMessage)
    const [asked] = all('command:submit', submitMessage)
    if (snapshot?.ok !== true || later?.ok !== true || asked === undefined) throw new Error('the story has a hole')
    expect(again?.cursor).toEqual(snapshot.cursor)
    const entries = later.items as SeenEntry[]
    expect(brokenAt(snapshot.cursor, entries, sha256)).toBeNull()
    expect(entries.at(-1)).toMatchObject({ version: later.cursor.version, head: later.cursor.head })
    expect(entries[0]?.origin).toMatchObject({ value: { commandId: asked.commandId, digest: digestOf(asked.command) } })
    const known = entries.reduce(fold, snapshot.meeting as Meeting)
    expect(redactMeeting(known, 'own:d1')).toEqual(known)
    expect(known.floor?.holder).toMatchObject({ request: { requestId: `d1.${asked.commandId}` } })
    const [hall] = all('meeting:entries', entriesMessage)
    expect(hall?.items.map(({ head }) => head)).toEqual(entries.slice(0, 2).map(({ head }) => head))
    expect(all('meeting:own', ownMessage).flatMap(({ items }) => items)).toEqual(entries.slice(0, 1))
  })
})

describe('nothing is left out', () => {
  test('messages, addresses and headers', () => {
    const events: Record<keyof ToServer | keyof FromServer, true> = {
      'meeting:join': true, 'command:submit': true, 'clock:ask': true, 'booth:signal': true, 'screen:sign': true, 'screen:steer': true, 'meeting:screens': true, 'meeting:entries': true, 'meeting:own': true, 'meeting:rejoin': true, 'line:leave': true, 'line:joining': true, 'meeting:joined': true, 'meeting:presence': true,
    }
    for (const event of Object.keys(events)) expect(text).toContain(`| \`${event}\` |`)
    for (const [event, address] of Object.entries(LINE_ROUTES)) expect(text).toContain(`| \`${event}\` | \`POST /${address}\` |`)
    for (const word of [`(0 to ${MOST_HOLD_MS})`, 'POST /api/sign-in', '`/rostrum/api/sign-in`', 'before `path` in the answer', 'POST /api/meetings', 'GET /healthz', 'GET /readyz', ACCESS_HEADER, `${LIFETIME_MS / 1000} s after \`issuedAt\``, `1 to ${MOST_APPROVED};`]) expect(text).toContain(word)
  })

  test.each([
    [`${JOINS} joins`], [`in a second ${JOINS_OUTSIDE} of all together who have no session`], [`in a minute ${SIGNALS} signals a booth, and ${SIGNALS_BACK} taken back. Beyond`], [`${SIGNS} signs of all screens of a meeting, of which there are at most ${MOST_SCREENS}`], [`${STEERS} wishes of screens`], [`once that is ${LOST_MS / 1000} s ago`], [`for ${IDENTIFIES_MS / 1000} s`], [`over ${STANDS_MS / 1000} s after`], [`${COMMANDS} commands a delegation`], [`${inFigures(COMMANDS_PRESIDING)} commands for each`], [`${inFigures(MESSAGES)} messages`], [`${inFigures(COMMANDS_OF_MEETING)} of all others of a meeting`], [`${inFigures(MESSAGES_AT_ONCE)} in a second`], [`join after ${JOIN_MS / 1000} s`], [`${WRONG_CODES} wrong codes from one address`], [`${SIGN_INS} right ones`], [`in a second ${RECORDS} records of meetings from one address, and ${RECORDS_OF_NODE} of all`], [`${inFigures(CLOCKS)} questions for the time`], [`In ten minutes ${NEW_MEETINGS} new meetings`],
    [`${inFigures(CHARACTERS)} characters`], [`without a session ${MESSAGES_OUTSIDE} messages and ${inFigures(CHARACTERS_OUTSIDE)} characters, and ${MESSAGES_IN_CROWD} messages while all of those together send more than ${inFigures(CROWD_OUTSIDE)} in a second`], [`${JOINS_OF_ACCESS} joins of an access on each server, all its lines together (${JOINS_OF_SCREENS} of the screens of a meeting)`], [`${inFigures(FRAME_BYTES)} bytes`], [`${inFigures(MOST_WAITING)} characters`],
    [`${inFigures(MOST_CHARACTERS)} characters`], [`more than ${MOST_ITEMS} entries behind, without a session more than ${MOST_ITEMS_OUTSIDE}. Those who preside may be ${inFigures(MOST_ITEMS_PRESIDING)} behind`],
    [`a message in more than ${MOST_FRAGMENTS} pieces`],
  ])('the limit of %s', words => {
    expect(text.replace(/\s+/g, ' ')).toContain(words)
  })

  test.each(CODES)('the code %s', code => {
    expect(cellsOf('## Codes', code).join('')).not.toBe('')
  })

  test.each(command.def.options.map(option => [option.shape.type.def.values[0] ?? '', option.shape] as const))('the command %s: its fields, and who gives it', (type, shape) => {
    const [fields, givenBy] = cellsOf('## Commands', type)
    expect(wordsIn(fields)).toEqual(Object.keys(shape).filter(key => key !== 'type'))
    const roles = PERMISSIONS[type as keyof typeof PERMISSIONS]
    expect(givenBy).toBe(roles.length === 2 ? 'presiding' : roles.join())
  })

  test.each(floorEvent.def.options.map(option => [option.shape.type.def.values[0] ?? '', option.shape] as const))('the event %s: its fields, and who sees it', (type, shape) => {
    const [fields, seenBy, effect] = cellsOf('### Events', type)
    expect(wordsIn(fields)).toEqual(Object.keys(shape).filter(key => key !== 'type'))
    expect(seenBy).toBe(SIGHT[type as keyof typeof SIGHT])
    expect(effect).not.toBe('')
    expect(example, 'the example client applies it, or says that it is elsewhere').toMatch(new RegExp(`\\b${type}\\b`))
  })

  const { progress, approval, declined, absences } = meeting.shape
  const list = (...objects: { shape: object }[]): string[] => objects.flatMap(({ shape }) => Object.keys(shape))
  const ended = Object.keys(heardStatement.shape).filter(key => !(key in statement.shape))
  const parts: [string, string[]][] = [
    ['meeting', [...list(meeting, progress.def.element, approval, declined.def.element, absences.def.element).filter(key => key !== 'meetingId'), 'meetingId', ...ended]],
    ['phase', list(phase)], ['list', list(listState, listState.shape.earlier.def.element)], ['request', list(floorRequest)],
    ['capacity', list(...capacity.def.options)], ['details', list(details)], ['row', list(row)], ['statement', list(statement, ...holder.def.options)], ['timing', list(timing)],
    ['act', list(act, act.shape.by)], ['plan', list(meetingPlan, meetingPlan.shape.subjectMatters.def.element)], ['delegation', list(delegation)],
    ['swap', list(swapOffer)], ['draw', list(draw)], ['order', list(order)], ['hearing', list(hearing)],
    ['podium', list(podiumPerson)], ['programme', list(segment)], ['modalities', list(modalities)],
  ]
  test.each(parts)('the part %s, to its last field', (name, fields) => {
    expect(wordsIn(cellsOf('## The meeting', name).join())).toEqual(expect.arrayContaining(fields))
  })

  test('the parts of an entry, and every word that a field may be', () => {
    const kinds = act.shape.what.def.options.flatMap(option => option.shape.kind.def.values as WhatKind[])
    const values = [category, language, reasonToDecline, absenceOutcome, phase.shape.name, segment.shape.kind, podiumPerson.shape.roles.def.element, signal, screenView].flatMap(one => Object.values(one.def.entries))
    for (const word of [...list(origin), ...kinds, ...values]) expect(text).toContain(`\`${word}\``)
    const following = text.slice(text.indexOf('## Following'), text.indexOf('### Who sees what'))
    for (const word of list(seenEntry, range)) expect(following).toMatch(new RegExp(`\\b${word}\\b`))
  })
})
