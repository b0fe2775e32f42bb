import { expect, test } from 'vitest'
import { withList } from '#shared/floor/testing/halls.ts'
import { end, give, giveTo, next, pause, suspend } from '#shared/floor/testing/verbs.ts'
import { onAir } from './onAir.ts'

const listed = () => withList(['cuba', 'kenya'])

test('whoever speaks is named, also while the time stands still', () => {
  expect(onAir(listed().does(give('cuba')).meeting)?.name).toBe('Cuba')
  expect(onAir(listed().does(give('cuba'), pause).meeting)?.name).toBe('Cuba')
})

test('the line under a name is in whose name a delegation speaks, or who somebody on the podium is', () => {
  const hall = withList(['cuba for ALBA']).does(give('cuba for ALBA'))
  expect(onAir(hall.meeting)?.line).toBe('on behalf of ALBA')
  expect(onAir(hall.does(end, next, giveTo('expert')).meeting)).toMatchObject({ name: 'expert', line: 'A title' })
})

test('nobody is named who is only called, in a suspension, and when a statement has ended', () => {
  expect(onAir(listed().meeting)).toBeNull()
  expect(onAir(listed().does(give('cuba'), suspend).meeting)).toBeNull()
  expect(onAir(listed().does(give('cuba'), end).meeting)).toBeNull()
})
