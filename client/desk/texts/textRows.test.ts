import { expect, test } from 'vitest'
import { withList, withWaiting } from '#shared/floor/testing/halls.ts'
import { bringBackTheLast, close, decline, end, give, noteText, putText } from '#shared/floor/testing/verbs.ts'
import { chair } from '#shared/floor/testing/panel.ts'
import { textRows } from './textRows.ts'

const seen = (of: ReturnType<typeof withList>): unknown[] => textRows(of.meeting).map(({ name, place, kept, mayHandIn }) => [name, place.kind, kept, mayHandIn])

test('I16 the desk hands in for whoever waits or stands on the list, until the floor is given; and again once the meeting is closed', () => {
  const hall = withWaiting(['cuba'], withList(['kenya', 'iran', 'norway'])).as('kenya').does(putText('kenya')).as(chair).does(noteText('iran'))
  expect(seen(hall)).toEqual([['Kenya', 'on-list', 'handed-in', true], ['Iran', 'on-list', 'otherwise', true], ['Norway', 'on-list', 'missing', true], ['Cuba', 'waits', 'missing', true]])
  hall.does(give('kenya'))
  expect(seen(hall)[0]).toEqual(['Kenya', 'on-floor', 'handed-in', false])
  hall.does(end, give('iran'), end)
  expect(seen(hall)).toEqual([['Norway', 'on-list', 'missing', true], ['Cuba', 'waits', 'missing', true], ['Iran', 'heard', 'otherwise', false], ['Kenya', 'heard', 'handed-in', false]])
  expect(textRows(hall.meeting).at(-1)?.version).toBe(hall.meeting.documents[0]?.version)
  expect(seen(hall.does(close))).toEqual([['Norway', 'unheard', 'missing', true], ['Cuba', 'unheard', 'missing', true], ['Iran', 'heard', 'otherwise', false], ['Kenya', 'heard', 'handed-in', false]])
})

test('I16 of whoever has or had the floor without a text is said that it was not handed in before, for it can be no more', () => {
  const hall = withList(['kenya', 'iran']).does(give('kenya'))
  expect(seen(hall)[0]).toEqual(['Kenya', 'on-floor', 'missed', false])
  expect(seen(hall.does(end))).toEqual([['Iran', 'on-list', 'missing', true], ['Kenya', 'heard', 'missed', false]])
})

test('whoever was brought back stands once, where they wait again', () => {
  const hall = withList(['kenya', 'iran']).does(give('kenya'), end, bringBackTheLast)
  expect(seen(hall)).toEqual([['Kenya', 'on-list', 'missing', true], ['Iran', 'on-list', 'missing', true]])
})

test('I18 once the meeting is closed no text is said to wait for its statement: neither of who was declined or waited, nor of who stood on the list', () => {
  const hall = withWaiting(['cuba', 'iran'], withList(['kenya', 'norway']))
  for (const label of ['kenya', 'norway', 'cuba', 'iran']) hall.as(label).does(putText(label))
  hall.as(chair).does(decline('iran'), give('kenya'), end)
  const standings = (): unknown[] => textRows(hall.meeting).map(({ name, place, standing }) => [name, place.kind, standing])
  expect(standings()).toEqual([['Norway', 'on-list', 'embargoed'], ['Cuba', 'waits', 'embargoed'], ['Kenya', 'heard', 'delivered'], ['Iran', 'over', 'embargoed']])
  hall.does(close)
  expect(standings()).toEqual([['Norway', 'unheard', 'not-delivered'], ['Cuba', 'unheard', 'not-delivered'], ['Kenya', 'heard', 'delivered'], ['Iran', 'over', 'not-delivered']])
})
