import { expect, test } from 'vitest'
import { chair, secretariat } from '#shared/floor/testing/panel.ts'
import { given } from '#shared/floor/testing/scenario.ts'
import { close, create, end, giveTo, next, open } from '#shared/floor/testing/verbs.ts'
import { segmentState } from './segmentState.ts'

test('a segment is ahead, under way, done, or skipped when nobody was heard in it', () => {
  const { meeting } = given([]).as(secretariat).does(create()).as(chair).does(open, giveTo('commissioner'), end, next, next)
  expect(['opening', 'presentation', 'floor-1', 'replies-1'].map(id => segmentState(meeting, id))).toEqual(['done', 'skipped', 'now', 'ahead'])
})

test('in a closed meeting nothing is under way', () => {
  const { meeting } = given([]).as(secretariat).does(create()).as(chair).does(open, giveTo('commissioner'), end, close)
  expect(['opening', 'presentation'].map(id => segmentState(meeting, id))).toEqual(['done', 'ahead'])
})
