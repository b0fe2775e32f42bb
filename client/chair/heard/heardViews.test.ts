import { expect, test } from 'vitest'
import { withList } from '#shared/floor/testing/halls.ts'
import { secretariat, time } from '#shared/floor/testing/panel.ts'
import { correctTime, end, give, paper, set, undo, yieldTo } from '#shared/floor/testing/verbs.ts'
import { rowViews } from '../rowViews.ts'
import { correctionOf } from './correctionDraft.ts'
import { heardViews } from './heardViews.ts'

const hall = withList(['kenya', 'cuba', 'iran']).at('9:20').does(give('kenya')).at('9:21:30').does(end).does(give('cuba')).at('9:22').does(end)

test('F15 what was heard stands in its order, and what was measured beside what was corrected', () => {
  const corrected = hall.copy().as(secretariat).at('9:23').does(correctTime(25, 'interruption'))
  expect(heardViews(corrected.meeting)).toMatchObject([
    { name: 'Kenya', recordedMs: 90_000, measuredMs: 90_000, givenMs: 120_000, corrected: null },
    { name: 'Cuba', recordedMs: 25_000, measuredMs: 30_000, givenMs: 120_000, corrected: { by: 'secretariat', reason: 'interruption' } },
  ])
  expect(heardViews(corrected.does(undo()).meeting)[1]).toMatchObject({ recordedMs: 30_000, corrected: null })
})

test('I21 what was entered from paper stands where its instant has it', () => {
  const entered = hall.copy().as(secretariat).at('9:30').does(paper(['iran', '9:10', 60]))
  expect(heardViews(entered.meeting).map(({ name }) => name)).toEqual(['Iran', 'Kenya', 'Cuba'])
})

test('a time that is none corrects nothing', () => {
  const draft = { statementId: 's', reason: 'other' } as const
  expect(['', '1:', '1:75', 'two'].map(written => correctionOf({ ...draft, written }))).toEqual([null, null, null, null])
  expect(correctionOf({ ...draft, written: '1:07' })).toEqual({ type: 'correctTime', statementId: 's', usedMs: 67_000, reason: 'other' })
})

test('F18 the row to which time was yielded says how much', () => {
  const yielded = withList(['kenya', 'cuba', 'iran']).does(set({ mayYieldTime: true })).at('9:20').does(give('kenya')).as('kenya').at('9:21:12').does(yieldTo('iran'))
  expect(rowViews(yielded.meeting, time('9:22')).map(({ yieldedMs }) => yieldedMs)).toEqual([0, 48_000])
})
