import { describe, expect, test } from 'vitest'
import { REFUSALS } from '#shared/floor/refusals.ts'
import { floorSegment, withWaiting } from '#shared/floor/testing/halls.ts'
import { chair, delegate, NINE } from '#shared/floor/testing/panel.ts'
import { approve, ask, give } from '#shared/floor/testing/verbs.ts'
import { redactMeeting } from '#shared/floor/visibility.ts'
import { entry } from '#shared/sync/entry.ts'
import { itemsFor } from '#shared/sync/redact.ts'
import { logOf, sha256 } from '#shared/sync/testing/log.ts'
import { CODES } from './codes.ts'
import { accessIdOf, windowPath } from './http.ts'
import { entriesMessage, joinMessage, joinReply, submitMessage, submitReply } from './messages.ts'
import { WIRE_CODES } from './wireCodes.ts'

const hall = withWaiting(['cuba', 'iran']).does(approve('cuba'))
const entries = logOf(hall.moments)
const cursor = { meetingId: 'panel', audience: 'own:cuba', version: entries.length, head: entries.at(-1)?.head ?? '' }

describe('what the server sends', () => {
  test('a snapshot and the entries of any audience are of their schema', () => {
    for (const audience of ['hall', 'own:cuba', 'presiding'] as const) {
      const items = itemsFor(entries, audience, sha256)
      const reply = { ok: true, actor: delegate('cuba'), now: NINE, cursor: { ...cursor, audience }, meeting: redactMeeting(hall.meeting, audience), items: [] }
      expect(joinReply.parse(reply)).toEqual(reply)
      expect(joinReply.parse({ ...reply, meeting: null, items })).toEqual({ ...reply, meeting: null, items })
      expect(entriesMessage.parse({ items })).toEqual({ items })
    }
  })

  test('a refusal of the rules is one of the wire, with who was first', () => {
    const { decision } = hall.copy().does(give('cuba')).when(give('cuba'))
    const reply = decision.ok ? null : { ok: false, ...decision.refusal }
    expect(submitReply.parse(reply)).toEqual(reply)
    expect(reply).toMatchObject({ code: 'floor-taken', act: { kind: 'given', subjectId: 'cuba' } })
  })

  test('there is one code for one reason', () => {
    expect(new Set(CODES).size).toBe(CODES.length)
    expect(CODES).toEqual([...REFUSALS, ...WIRE_CODES])
    for (const code of CODES) expect(code).toMatch(/^[a-z]+(-[a-z]+){0,4}$/)
  })
})

describe('what a window sends', () => {
  const submit = { commandId: '0'.repeat(36), issuedAt: NINE, command: { type: 'openMeeting' } }

  test('a join from nothing and one from a cursor', () => {
    const join = { protocol: 1, meetingId: 'panel', accessId: 'delegation.cuba', cursor: null }
    expect(joinMessage.parse(join)).toEqual(join)
    expect(joinMessage.parse({ ...join, cursor })).toEqual({ ...join, cursor })
  })

  test('a command', () => {
    expect(submitMessage.parse(submit)).toEqual(submit)
  })

  test.each([
    ['no message at all', null],
    ['an actor of its own choice', { ...submit, actor: chair }],
    ['another role in the command', { ...submit, command: { type: 'openMeeting', role: 'chair' } }],
    ['a short id', { ...submit, commandId: 'c1' }],
    ['an id with a dot, for ids of requests are made of it', { ...submit, commandId: `a.${'b'.repeat(20)}` }],
    ['no time of issue', { ...submit, issuedAt: Number.NaN }],
    ['a time that is none', { ...submit, issuedAt: 1e18 }],
    ['an unknown command', { ...submit, command: { type: 'dance' } }],
    ['a command that is a list', { ...submit, command: [] }],
  ])('%s is malformed', (_what, message) => {
    expect(submitMessage.safeParse(message).success).toBe(false)
  })
})

test('every id a window may choose can be written to the log: what cannot be read again must not be written', () => {
  for (const commandId of ['-'.repeat(16), '_'.repeat(40), 'Z'.repeat(40)]) {
    const moment = floorSegment().as('cuba')
    const [asked] = logOf(moment.does(ask('cuba')).moments).slice(-1)
    if (asked === undefined) throw new Error('no entry')
    expect(submitMessage.shape.commandId.safeParse(commandId).success).toBe(true)
    const written = { ...asked, origin: { ...asked.origin, value: { ...asked.origin.value, commandId } } }
    expect(entry.safeParse(written).success).toBe(true)
  }
})

test('the path and the access of a window', () => {
  expect(windowPath('panel', accessIdOf({ role: 'chair', delegationId: null }))).toBe('/m/panel/chair')
  expect(windowPath('panel', accessIdOf({ role: 'delegation', delegationId: 'cuba' }))).toBe('/m/panel/delegation.cuba')
})
