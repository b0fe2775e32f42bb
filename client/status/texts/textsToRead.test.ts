import { expect, test } from 'vitest'
import { withList, withWaiting } from '#shared/floor/testing/halls.ts'
import { bringBackTheLast, close, end, give, noteText, putText, set } from '#shared/floor/testing/verbs.ts'
import { chair } from '#shared/floor/testing/panel.ts'
import { redactMeeting } from '#shared/floor/visibility.ts'
import { nameOfRequest, textsToRead } from './textsToRead.ts'

const told = (of: ReturnType<typeof withList>): unknown[] => textsToRead(redactMeeting(of.meeting, 'hall')).map(({ name, standing }) => [name, standing])

test('I17 I18 everybody is offered what was heard, the last first, and what the closing came before', () => {
  const hall = withList(['kenya', 'iran', 'norway', 'cuba']).does(noteText('kenya'), noteText('iran'), noteText('norway'))
  expect(told(hall)).toEqual([])
  expect(told(hall.does(give('kenya')))).toEqual([])
  expect(told(hall.does(end, give('iran'), end))).toEqual([['Iran', 'delivered'], ['Kenya', 'delivered']])
  expect(told(hall.does(bringBackTheLast))).toEqual([['Kenya', 'delivered']])
  expect(told(hall.does(close))).toEqual([['Kenya', 'delivered'], ['Iran', 'not-delivered'], ['Norway', 'not-delivered']])
})

test('I17 nobody is offered what they are not shown', () => {
  const hall = withWaiting(['cuba'], withList(['kenya', 'iran'])).as('iran').does(putText('iran')).as('cuba').does(putText('cuba')).as(chair)
  hall.does(set({ transparency: { hall: { kind: 'next', count: 1 }, delegations: { kind: 'whole' } } }), close)
  expect(told(hall)).toEqual([])
  const [cubas = ''] = hall.meeting.waiting.map(({ requestId }) => requestId)
  expect([nameOfRequest(hall.meeting, cubas), nameOfRequest(redactMeeting(hall.meeting, 'hall'), cubas)]).toEqual(['Cuba', ''])
})
