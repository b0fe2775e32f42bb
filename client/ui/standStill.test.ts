import { expect, test } from 'vitest'
import { isStill, onStill, standStill } from './standStill.ts'

test('rows stand still as long as there is a reason, and who listens is told when they begin and when they may move', () => {
  const told: boolean[] = []
  const stop = onStill(() => told.push(isStill()))
  const [hand, menu] = [standStill(), standStill()]
  expect(isStill()).toBe(true)
  hand()
  expect(isStill()).toBe(true)
  hand() // a second time says nothing about the other reason
  expect(isStill()).toBe(true)
  menu()
  expect(isStill()).toBe(false)
  expect(told).toEqual([true, false])
  stop()
  standStill()()
  expect(told).toEqual([true, false])
})
