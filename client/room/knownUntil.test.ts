import { expect, test } from 'vitest'
import { chair, secretariat, time } from '#shared/floor/testing/panel.ts'
import { given } from '#shared/floor/testing/scenario.ts'
import { addSeconds, approve, ask, close, create, end, give, goOn, next, open, openTheList, pause, suspend } from '#shared/floor/testing/verbs.ts'
import { knownUntil } from './knownUntil.ts'

const planned = given([]).as(secretariat).does(create())
const listed = given(planned).as(chair).does(open, next, next, openTheList).as('cuba').does(ask('cuba')).as('france').does(ask('france')).as(chair).does(approve('cuba', 'france'))
const speaking = given(listed).at('10:00:00').does(give('cuba')) // for two minutes
const secondsAfter = (from: string, { meeting }: { meeting: Parameters<typeof knownUntil>[0] }): number => ((knownUntil(meeting, time(from)) ?? Number.NaN) - time(from)) / 1000

test('the name of whoever speaks stands until the time is used, with what was added and without what stood still', () => {
  expect(secondsAfter('10:00:00', speaking)).toBe(120)
  expect(secondsAfter('10:01:50', speaking)).toBe(10)
  expect(secondsAfter('10:01:50', given(speaking).does(addSeconds(30)))).toBe(40)
  expect(secondsAfter('10:01:50', given(speaking).at('10:01:00').does(pause).at('10:01:20').does(goOn))).toBe(30)
})

test('once time was over when the line was lost, nothing is known any more', () => {
  expect(secondsAfter('10:02:05', speaking)).toBe(0)
})

test('while time stands still it may run again from then on', () => {
  expect(secondsAfter('10:05:00', given(speaking).at('10:01:00').does(pause))).toBe(60)
})

test('whoever is called may have begun at once', () => {
  expect(secondsAfter('10:05:00', given(speaking).at('10:01:00').does(end))).toBe(120)
})

test('where no speaker is shown there is nothing to hide', () => {
  for (const { meeting } of [planned, given(speaking).does(suspend), given(listed).does(close)]) expect(knownUntil(meeting, 0)).toBeNull()
})
