import { expect, test } from 'vitest'
import { withList } from '#shared/floor/testing/halls.ts'
import { labelOf } from '#shared/floor/testing/labels.ts'
import type { Scenario } from '#shared/floor/testing/scenario.ts'
import { end, give, giveTo, next, set } from '#shared/floor/testing/verbs.ts'
import { nextUp } from './nextUp.ts'

const nextOf = ({ meeting }: Scenario): string | null => {
  const first = nextUp(meeting)
  return first?.kind === 'request' ? labelOf(first.request) : null
}

test('the first of the list is called, and nobody beyond the cap: then the rights of reply', () => {
  const hall = withList(['kenya', 'cuba', 'norway in reply']).does(set({ timePolicy: { kind: 'cap', most: 1 } }))
  expect(nextOf(hall)).toBe('kenya')
  expect(nextOf(hall.does(give('kenya'), end))).toBe('norway in reply')
})

test('beyond the cap nobody is called', () => {
  const hall = withList(['kenya', 'cuba']).does(set({ timePolicy: { kind: 'cap', most: 1 } }), give('kenya'), end)
  expect(nextOf(hall)).toBeNull()
})

test('R4 a right of reply that is kept for a later meeting is never called', () => {
  const hall = withList(['kenya', 'norway in reply'])
  hall.does(set({ replies: { ...hall.meeting.modalities.replies, given: 'last-meeting-of-the-day' } }))
  expect(nextOf(hall)).toBe('kenya')
  const heard = hall.does(give('kenya'), end)
  heard.when(give('norway in reply')).refuses('replies-later')
  expect(nextOf(heard)).toBeNull()
  expect(nextOf(heard.does(next, next, next, giveTo('president'), end))).toBeNull()
})
