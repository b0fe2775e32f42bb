import { expect, test } from 'vitest'
import * as fc from 'fast-check'
import { emptyMeeting, type HeardStatement, type Meeting } from '../floor/model.ts'
import { meetingPlan } from '../floor/plan.ts'
import { panelPlan } from '../floor/testing/panel.ts'
import type { Note } from '../protocol/notes.ts'
import { summaryOf } from './summaryOf.ts'

const plan = meetingPlan.parse({ ...panelPlan, subjectMatters: [{ id: 'm1', title: 'The first' }, { id: 'm2', title: 'The second' }] })
const timing = { allottedMs: 120_000, addedMs: 0, pausedMs: 0, pausedAt: null, warningsMs: [30_000, 10_000] as [number, number], version: 1 }
const at = (n: number): Pick<HeardStatement, 'segmentId' | 'givenAt' | 'endedAt' | 'endedVersion' | 'timing'> => ({ segmentId: 'floor', givenAt: n * 1000, endedAt: n * 1000 + 500, endedVersion: n, timing })

function byDelegation(n: number, subjectMatterIds: string[], kind: 'national' | 'reply' = 'national'): HeardStatement {
  const request = { requestId: `d${n}.r`, delegationId: `d${n}`, capacity: { kind }, isDignitary: false, details: { subjectMatterIds, panellistId: null, language: null }, receivedAt: n, version: n }
  return { statementId: `s${n}`, holder: { kind: 'request', request }, ...at(n) }
}
const fromPodium = (n: number): HeardStatement => ({ statementId: `s${n}`, holder: { kind: 'podium', personId: 'expert' }, ...at(n) })
const meetingOf = (...heard: HeardStatement[]): Meeting => ({ ...emptyMeeting('m'), plan, heard })
const noteOn = (statementId: string, subjectMatterIds: string[], noteId = `n.${statementId}`): Note => ({ noteId, statementId, subjectMatterIds, text: 'Made up.', writtenAt: 1, edition: 1 })

test('by subject matter, in the order of the plan: who addressed it, what was suggested, what was replied', () => {
  const meeting = meetingOf(byDelegation(1, ['m2']), fromPodium(2), byDelegation(3, ['m1', 'm2']), byDelegation(4, []))
  const [first, second, ...more] = summaryOf(meeting, [noteOn('s3', ['m1']), noteOn('s2', ['m1']), noteOn('s4', ['m2']), noteOn('s1', ['m2'])])
  expect(more).toEqual([])
  expect(first?.matterId).toBe('m1')
  expect(first?.addressed.map(({ statementId }) => statementId)).toEqual(['s3'])
  expect(first?.suggested.map(({ note }) => note.statementId)).toEqual(['s3'])
  expect(first?.replied.map(({ note }) => note.statementId)).toEqual(['s2'])
  expect(second?.addressed.map(({ statementId }) => statementId)).toEqual(['s1', 's3', 's4'])
  expect(second?.suggested.map(({ note }) => note.statementId)).toEqual(['s1', 's4'])
})

test('I21 in the order heard, also where somebody was entered from paper afterwards', () => {
  const [first] = summaryOf(meetingOf(byDelegation(2, ['m1']), byDelegation(3, ['m1']), byDelegation(1, ['m1'])), [noteOn('s2', ['m1']), noteOn('s1', ['m1'])])
  expect(first?.addressed.map(({ statementId }) => statementId)).toEqual(['s1', 's2', 's3'])
  expect(first?.suggested.map(({ note }) => note.statementId)).toEqual(['s1', 's2'])
})

test('a right of reply addresses no subject matter, nor does the podium', () => {
  const [first] = summaryOf(meetingOf(byDelegation(1, ['m1'], 'reply'), fromPodium(2)), [noteOn('s1', ['m1']), noteOn('s2', ['m1'])])
  expect(first?.addressed).toEqual([])
})

test('what is noted under nothing, or under what the plan has no more, stands at the end; also what is on a statement that was taken back', () => {
  const parts = summaryOf(meetingOf(byDelegation(1, [])), [noteOn('gone', []), noteOn('s1', ['of-another-plan'])])
  expect(parts.map(({ matterId }) => matterId)).toEqual(['m1', 'm2', null])
  expect(parts[2]?.suggested.map(({ note, statement }) => [note.statementId, statement?.statementId ?? null])).toEqual([['s1', 's1'], ['gone', null]])
})

test('nothing that was noted is left out, and nothing is added', () => {
  const meeting = meetingOf(byDelegation(1, ['m1']), fromPodium(2), byDelegation(3, []))
  const notes = fc.array(fc.record({ statementId: fc.constantFrom('s1', 's2', 's3', 'gone'), subjectMatterIds: fc.subarray(['m1', 'm2', 'other']) }))
  fc.assert(fc.property(notes, given => {
    const all = given.map(({ statementId, subjectMatterIds }, index) => noteOn(statementId, subjectMatterIds, `n${index}`))
    const stand = summaryOf(meeting, all).flatMap(({ matterId, suggested, replied }) => [...suggested, ...replied].map(({ note }) => ({ matterId, noteId: note.noteId })))
    const wanted = all.flatMap(({ noteId, subjectMatterIds }): { matterId: string | null; noteId: string }[] => {
      const known = subjectMatterIds.filter(id => id !== 'other')
      return known.length === 0 ? [{ matterId: null, noteId }] : known.map(matterId => ({ matterId, noteId }))
    })
    const key = (one: { matterId: string | null; noteId: string }): string => `${one.noteId} ${one.matterId}`
    expect(stand.map(key).toSorted()).toEqual(wanted.map(key).toSorted())
  }))
})
