import { expect, test } from 'vitest'
import { delegationOf } from '#shared/floor/reading.ts'
import { chair } from '#shared/floor/testing/panel.ts'
import { given, type Scenario } from '#shared/floor/testing/scenario.ts'
import { addSeconds, approve, announce, ask, give } from '#shared/floor/testing/verbs.ts'
import { floorSegment } from '#shared/floor/testing/halls.ts'
import { myRequests } from './myRequests.ts'
import { timeOf } from './timeOf.ts'

const seconds = ({ meeting }: Scenario, id: string): number | null => {
  const mine = delegationOf(meeting, id)
  const ms = mine === null ? null : timeOf(meeting, mine, myRequests(meeting, id, [])[0])
  return ms === null ? null : ms / 1000
}
const asked = (label: string): Scenario => given(floorSegment()).as(label.split(' ')[0] ?? '').does(ask(label))
const listed = (label: string): Scenario => asked(label).as(chair).does(approve(label))

test('the time of my request is told, and not that of another that I might have made', () => {
  expect(seconds(given(floorSegment()), 'france')).toBeNull()
  expect(seconds(asked('france'), 'france')).toBe(120)
  expect(seconds(asked('france for EU'), 'france')).toBe(180)
  expect(seconds(listed('france in reply'), 'france')).toBe(60)
  expect(seconds(given(floorSegment()).does(announce(90)), 'france')).toBe(90)
})

test('on the floor it is what the clock was given', () => {
  const speaking = listed('france for EU').does(give('france for EU'))
  expect(seconds(speaking, 'france')).toBe(180)
  expect(seconds(speaking.does(addSeconds(30)), 'france')).toBe(210)
})
