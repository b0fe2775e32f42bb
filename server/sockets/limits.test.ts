import { expect, test } from 'vitest'
import { LocalLimits } from '#server/limits/localLimits.ts'
import { JOINS_OUTSIDE, Limits } from './limits.ts'

test('who has no session shares one limit with all who have none, and with nobody else', async () => {
  const limits = new Limits(new LocalLimits())
  const joins: boolean[] = []
  for (let count = 0; count <= JOINS_OUTSIDE; count += 1) joins.push(await limits.mayJoinOutside())
  expect(joins.indexOf(false)).toBe(JOINS_OUTSIDE)
  expect(await limits.mayJoin('a socket')).toBe(true)
  expect(await new Limits(new LocalLimits()).mayJoinOutside()).toBe(true)
})
