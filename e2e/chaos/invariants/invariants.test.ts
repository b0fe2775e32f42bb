import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '#server/install.mjs'
import { sampleEntries } from '#server/log/testing/sampleEntries.ts'
import { seal } from '#server/meetings/sealing.ts'
import { emptyMeeting } from '#shared/floor/model.ts'
import { redactMeeting } from '#shared/floor/visibility.ts'
import { startOf, type Entry } from '#shared/sync/entry.ts'
import { fold } from '#shared/sync/fold.ts'
import type { Press } from '../windows/book.ts'
import type { Evidence } from './evidence.ts'
import { brokenIn, INVARIANTS } from './invariants.ts'
import { speakersTooMany } from './speakers.ts'

const meetingId = 'chaos'
const entries = sampleEntries(startOf(meetingId), 4)
const [first, second] = entries as [Entry, Entry]

const press = (entry: Entry, given: Partial<Press> = {}): Press => {
  const reply = { ok: true, version: entry.version } as const
  return { commandId: entry.origin.value.commandId, who: 'chair', type: 'openList', answers: [reply], told: reply, ...given }
}

/** Of a run in which all is well. */
function evidence(given: Partial<Evidence> = {}): Evidence {
  const log = given.entries ?? entries
  const end = { meetingId, audience: 'presiding', version: log.length, head: log.at(-1)?.head ?? '' }
  const meeting = redactMeeting(log.reduce(fold, emptyMeeting(meetingId)), 'presiding')
  return { meetingId, entries: log, read: { end, items: log }, presses: log.map(entry => press(entry)), windows: [{ who: 'chair', cursor: end, meeting }], agreedMs: 1, printed: '', mayTakeBack: false, ...given }
}

const window = evidence().windows[0] as Evidence['windows'][number]

const brokenOf = (given: Partial<Evidence>): string[] => brokenIn(evidence(given)).map(({ id }) => id)
const refused = { ok: false, code: 'list-closed' } as const

test('a run in which all is well breaks nothing', () => {
  expect(brokenOf({})).toEqual([])
  expect(brokenOf({ presses: [press(first, { commandId: 'refused', answers: [{ ok: false, code: 'try-again' }, refused], told: refused })] })).toEqual([])
})

test.each<[string, Partial<Evidence>]>([
  ['X1', { presses: [press(first, { commandId: 'never-written' })] }],
  ['X1', { presses: [press(first, { answers: [{ ok: true, version: 3 }] })] }],
  ['X3', { presses: [press(first, { answers: [refused], told: null })] }],
  ['X3', { presses: [press(first, { answers: [refused, { ok: true, version: 1 }] })] }],
  ['X4', { entries: [first, ...entries.slice(2)] }],
  ['X4', { read: { ...evidence().read, items: entries.slice(1) } }],
  ['X5', { windows: [{ ...window, meeting: emptyMeeting(meetingId) }] }],
  ['X5', { windows: [{ ...window, cursor: { ...window.cursor, version: 3 } }] }],
  ['X8', { agreedMs: null }],
  ['X8', { presses: [press(first, { told: null })] }],
  ['X9', { printed: '{"level":50,"msg":"a bug in meeting chaos"}' }],
])('%s is found broken', (id, given) => {
  expect(brokenOf(given)).toContain(id)
})

test('X1: where a failover may take back what was only heard of, the answer of a server still holds', () => {
  const lost = { commandId: 'never-written', answers: [] }
  expect(brokenOf({ presses: [press(first, lost)] })).toEqual(['X1'])
  expect(brokenOf({ presses: [press(first, lost)], mayTakeBack: true })).toEqual([])
  expect(brokenOf({ presses: [press(first, { commandId: 'never-written' })], mayTakeBack: true })).toEqual(['X1'])
})

test('X2: one command at two versions', () => {
  const again = seal({ version: 2, head: second.head }, { receivedAt: second.at, at: second.at, origin: first.origin.value, events: [{ type: 'actUndone', version: 1 }] })
  expect(brokenOf({ entries: [first, second, again], presses: [] })).toEqual(['X2'])
})

test('X6: one has the floor while another has', () => {
  const given = (statementId: string): Entry => ({ ...first, events: [{ salt: '', value: { type: 'floorGiven', statementId } as never }] })
  const ended: Entry = { ...first, events: [{ salt: '', value: { type: 'floorEnded', statementId: 'a' } as never }] }
  expect(speakersTooMany([given('a'), ended, given('b')])).toEqual([])
  expect(speakersTooMany([given('a'), given('b')])).toHaveLength(1)
})

test('X7: time that runs backwards, and what was committed before it was received', () => {
  const earlier = seal({ version: 2, head: second.head }, { receivedAt: second.at - 5, at: second.at - 1, origin: { ...first.origin.value, commandId: 'c' }, events: [{ type: 'actUndone', version: 1 }] })
  expect(brokenOf({ entries: [first, second, earlier] })).toEqual(['X7'])
  const early = seal(startOf(meetingId), { receivedAt: 2, at: 1, origin: first.origin.value, events: [{ type: 'actUndone', version: 1 }] })
  expect(brokenOf({ entries: [early] })).toEqual(['X7'])
})

test('the note of the suite names each, by its id and its sentence', async () => {
  const note = await readFile(join(root, 'docs/chaos.md'), 'utf8')
  const named = note.split('\n').flatMap(line => /^\| (X\d+) \| (.+) \|$/.exec(line)?.slice(1, 3).join(' ') ?? [])
  expect(named).toEqual(INVARIANTS.map(({ id, sentence }) => `${id} ${sentence}`))
})
