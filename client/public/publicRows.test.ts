import { expect, test } from 'vitest'
import { withList } from '#shared/floor/testing/halls.ts'
import { time } from '#shared/floor/testing/panel.ts'
import { close, set } from '#shared/floor/testing/verbs.ts'
import { redactMeeting } from '#shared/floor/visibility.ts'
import { publicRows } from './publicRows.ts'

test('V7 everybody sees the places, and of names and times as much as the hall is shown', () => {
  const hall = withList(['cuba for ALBA', 'kenya for African Group']).does(set({ transparency: { hall: { kind: 'next', count: 1 }, delegations: { kind: 'whole' } } }))
  const rows = publicRows(redactMeeting(hall.meeting, 'hall'), time('9:00'))
  expect(rows.map(({ place, isVeiled, line }) => [place, isVeiled, line])).toEqual([[1, false, expect.anything()], [2, true, null]])
  expect(rows.map(({ at }) => (at ?? 0) - time('9:00'))).toEqual([0, 169_500])
  expect(JSON.stringify(rows.filter(({ isVeiled }) => isVeiled))).not.toMatch(/Cuba|African/)
})

test('in a meeting that is closed nobody comes', () => {
  expect(publicRows(withList(['cuba']).does(close).meeting, time('9:00'))).toEqual([])
})
