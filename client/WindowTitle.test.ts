import { expect, test } from 'vitest'
import { emptyMeeting } from '#shared/floor/model.ts'
import { chair, delegate, secretariat } from '#shared/floor/testing/panel.ts'
import { given } from '#shared/floor/testing/scenario.ts'
import { create } from '#shared/floor/testing/verbs.ts'
import { titleOf } from './WindowTitle.tsx'

const { meeting } = given([]).as(secretariat).does(create())

test.each([
  ['chair', chair, 'Chair'],
  ['chair', secretariat, 'Secretariat'],
  ['delegate', delegate('cuba'), 'Cuba'],
  ['screen', { role: 'screen', delegationId: null }, 'Screen'],
  ['screen', { role: 'public', delegationId: null }, 'Screen'],
  ['public', { role: 'public', delegationId: null }, 'Public'],
  ['lower-third', { role: 'public', delegationId: null }, 'Lower third'],
  ['booth', { role: 'booth', delegationId: null, seat: 'fr' }, 'Interpreters: French'],
  ['panellist', { role: 'panellist', delegationId: null, seat: meeting.plan?.podium[0]?.id ?? '' }, meeting.plan?.podium[0]?.name ?? 'nobody'],
] as const)('the tab of the window %s for %o', (window, actor, whose) => {
  expect(titleOf(meeting, window, actor)).toBe(`${whose} · Panel on something`)
})

test('a meeting that was not created yet has no title', () => {
  expect(titleOf(emptyMeeting('panel'), 'chair', chair)).toBe('Chair')
})
