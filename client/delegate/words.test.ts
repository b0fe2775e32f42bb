import { expect, test } from 'vitest'
import { chair, secretariat, time } from '#shared/floor/testing/panel.ts'
import { given } from '#shared/floor/testing/scenario.ts'
import { approve, ask, create, give, next, open, openTheList, pause, resume, suspend } from '#shared/floor/testing/verbs.ts'
import type { Notice } from '#client/sync/acting/notices.ts'
import { forecastWords } from './forecastWords.ts'
import { haltOf } from './halt.ts'
import { droppedRequest, givenUpWords } from './useDroppedRequest.ts'

test('a forecast whose ends read the same is only its beginning', () => {
  expect(forecastWords({ earliestAt: time('9:10'), latestAt: time('9:14') }, 'Europe/Zurich')).toEqual({ from: '09:10', to: '09:14' })
  expect(forecastWords({ earliestAt: time('9:10'), latestAt: time('9:10') + 59_000 }, 'Europe/Zurich')).toEqual({ from: '09:10', to: null })
})

test('whoever speaks is told why the time stands still, also after a suspension until the Chair lets it run', () => {
  const listed = given([]).as(secretariat).does(create()).as(chair).does(open, next, next, openTheList).as('cuba').does(ask('cuba')).as(chair).does(approve('cuba'))
  const speaking = given(listed).does(give('cuba'))
  expect(haltOf(given(listed).does(suspend).meeting), 'nobody speaks').toBeNull()
  expect(haltOf(speaking.meeting)).toBeNull()
  expect(haltOf(given(speaking).does(pause).meeting)).toBe('paused')
  const suspended = given(speaking).does(suspend)
  expect(haltOf(suspended.meeting)).toBe('suspended')
  expect(haltOf(given(suspended).does(resume).meeting)).toBe('paused')
})

const details = { subjectMatterIds: [], panellistId: null, language: null }
const notice = (code: Notice['code'], command: Notice['command']): Notice => ({ id: code, at: 0, kind: 'dropped', code, command })
const request: Notice['command'] = { type: 'requestFloor', capacity: { kind: 'national' }, isDignitary: false, details }

test('only the last request for the floor is said to be not sent, and only when it came too late', () => {
  const withdrawal = notice('too-late', { type: 'withdrawRequest', requestId: 'r' })
  expect(droppedRequest([notice('too-late', request), withdrawal])).toMatchObject({ command: { type: 'requestFloor' } })
  expect(droppedRequest([notice('too-late', request), notice('list-closed', request)])).toBeNull()
  expect(droppedRequest([withdrawal, notice('too-late', { ...request, capacity: { kind: 'reply' } })])).toBeNull()
  expect(droppedRequest([])).toBeNull()
})

test('one that the server heard and could not keep is not said to be not sent', () => {
  const dropped = droppedRequest([notice('try-again', request)])
  expect(dropped === null ? null : givenUpWords(dropped)).toBe('delegate.not-kept')
  expect(givenUpWords(notice('too-late', request))).toBe('delegate.not-sent')
})
