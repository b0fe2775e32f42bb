import { expect, test } from 'vitest'
import { withList, withOrder } from '#shared/floor/testing/halls.ts'
import { panelPlan } from '#shared/floor/testing/panel.ts'
import { redactMeeting } from '#shared/floor/visibility.ts'
import { given } from '#shared/floor/testing/scenario.ts'
import { chair, secretariat } from '#shared/floor/testing/panel.ts'
import { create, give, giveTo, hear, next, noteText, open, resume, set, suspend } from '#shared/floor/testing/verbs.ts'
import { speakingNow, upcomingOf } from './upcomingOf.ts'

test('the next of the list, with the language and whether the text is there', () => {
  const hall = withList(['cuba', 'kenya', 'norway'])
  hall.does(noteText('kenya'), give('cuba'))
  expect(speakingNow(hall.meeting)).toMatchObject({ name: 'Cuba', text: { isReceived: false } })
  expect(upcomingOf(hall.meeting, 4).map(({ name, text }) => [name, text?.isReceived])).toEqual([['Kenya', true], ['Norway', false]])
  expect(upcomingOf(hall.meeting, 1)).toHaveLength(1)
})

test('whoever is heard on a point of order speaks now, and not the statement that stands still', () => {
  const hall = withOrder()
  expect(speakingNow(hall.meeting)).toMatchObject({ name: 'Kenya' })
  expect(speakingNow(hall.does(hear('cuba')).meeting)).toMatchObject({ name: 'Cuba', line: 'Point of order', text: null })
  expect(upcomingOf(hall.meeting, 1), 'it goes on after that').toMatchObject([{ name: 'Kenya' }])
})

test('while the meeting is suspended, whoever goes on after it comes first, and once it goes on is not said twice', () => {
  const hall = withList(['kenya', 'cuba']).does(noteText('kenya'), give('kenya'), suspend)
  expect(speakingNow(hall.meeting)).toBeNull()
  expect(upcomingOf(hall.meeting, 4).map(({ name, text }) => [name, text?.isReceived])).toEqual([['Kenya', true], ['Cuba', false]])
  expect(upcomingOf(hall.does(resume).meeting, 4).map(({ name }) => name)).toEqual(['Cuba'])
})

test('somebody on the podium who goes on after a suspension comes first, and once', () => {
  const { meeting } = given([]).as(secretariat).does(create()).as(chair).does(open, giveTo('commissioner'), suspend)
  expect(upcomingOf(meeting, 2).map(({ name }) => name)).toEqual(['commissioner', 'expert'])
})

test('nobody beyond the cap comes', () => {
  const hall = withList(['kenya', 'cuba']).does(set({ timePolicy: { kind: 'cap', most: 1 } }))
  expect(upcomingOf(hall.meeting, 4).map(({ name }) => name)).toEqual(['Kenya'])
})

test('R4 nobody comes whose reply is kept for a later meeting', () => {
  const hall = withList(['kenya', 'cuba in reply'])
  hall.does(set({ replies: { ...hall.meeting.modalities.replies, given: 'last-meeting-of-the-day' } }))
  expect(upcomingOf(hall.meeting, 4).map(({ name }) => name)).toEqual(['Kenya'])
})

test('behind the last slot the podium comes, and of the list the rights of reply alone', () => {
  const hall = withList(['kenya', 'cuba in reply']).does(next, next, next)
  expect(upcomingOf(hall.meeting, 4).map(({ name }) => name)).toEqual(['president', 'Cuba'])
})

test('V7 of whom the hall is not shown nothing is said but that somebody comes', () => {
  const hall = withList(['cuba for ALBA', 'kenya for African Group']).does(set({ transparency: { hall: { kind: 'next', count: 1 }, delegations: { kind: 'whole' } } }))
  const [first, second] = upcomingOf(redactMeeting(hall.meeting, 'hall'), 4)
  expect([first?.name, second?.name, second?.line, second?.text]).toEqual(['Cuba', 'Not shown', null, null])
})

test('where the podium speaks, those on it in the order of the programme, up to the next slot', () => {
  const { meeting } = given([]).as(secretariat).does(create()).as(chair).does(open)
  expect(upcomingOf(meeting, 4).map(({ name }) => name)).toEqual(panelPlan.programme.slice(0, 2).flatMap(({ speakers }) => speakers))
})
