import { expect, test } from 'vitest'
import { panelPlan, secretariat } from '#shared/floor/testing/panel.ts'
import { floorSegment, openMeeting, plannedMeeting, withList, withWaiting } from '#shared/floor/testing/halls.ts'
import { given } from '#shared/floor/testing/scenario.ts'
import { changePlan, checkIn, openTheList } from '#shared/floor/testing/verbs.ts'
import { whyStays } from './whyStays.ts'

test.each([
  ['P14 before anything was opened nobody stays', plannedMeeting(), null],
  ['P13 who was checked in stays', plannedMeeting().does(checkIn('cuba')), 'used'],
  ['P13 who waits stays', withWaiting(['cuba']), 'used'],
  ['P13 who is listed stays', withList(['cuba']), 'used'],
  ['P14 once the list was opened all stay', plannedMeeting().does(openTheList), 'relied'],
  ['P14 once the meeting was opened all stay', openMeeting(), 'relied'],
  ['P14 whatever the meeting has come to', floorSegment(), 'relied'],
] as const)('%s, and the rules say the same', (_, hall, why) => {
  expect(whyStays(hall.meeting, 'cuba')).toBe(why)
  const taken = given(hall).as(secretariat).when(changePlan({ delegations: panelPlan.delegations.filter(({ id }) => id !== 'cuba') }))
  if (why === null) taken.isAccepted()
  else taken.refuses('plan-in-use')
})
