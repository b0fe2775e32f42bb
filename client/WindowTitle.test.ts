import { expect, test } from 'vitest'
import { emptyMeeting } from '#shared/floor/model.ts'
import { chair, delegate, secretariat } from '#shared/floor/testing/panel.ts'
import { given } from '#shared/floor/testing/scenario.ts'
import { create } from '#shared/floor/testing/verbs.ts'
import { titleOf } from './WindowTitle.tsx'

const { meeting } = given([]).as(secretariat).does(create())

test.each([
  [chair, 'Chair · Panel on something'],
  [secretariat, 'Secretariat · Panel on something'],
  [delegate('cuba'), 'Cuba · Panel on something'],
  [{ role: 'screen', delegationId: null }, 'Screen · Panel on something'],
  [{ role: 'public', delegationId: null }, 'Public screen · Panel on something'],
] as const)('the tab of %o', (actor, title) => {
  expect(titleOf(meeting, actor)).toBe(title)
})

test('a meeting that was not created yet has no title', () => {
  expect(titleOf(emptyMeeting('panel'), chair)).toBe('Chair')
})
