import { expect, test } from 'vitest'
import { withList } from '#shared/floor/testing/halls.ts'
import { chair } from '#shared/floor/testing/panel.ts'
import { absent, approve, ask, close, end, give } from '#shared/floor/testing/verbs.ts'
import { unable } from './unable.ts'

test('who was absent, asked again and was heard, or was left on the list, is not named among the absent too', () => {
  const hall = withList(['cuba', 'kenya', 'france']).does(absent('cuba', 'struck'), absent('kenya', 'struck'), absent('france', 'struck'))
  hall.as('cuba').does(ask('cuba')).as('france').does(ask('france')).as(chair).does(approve('cuba', 'france'), give('cuba'), end, close)
  const lines = unable(hall.meeting).map(line => JSON.stringify(line))
  expect(['Cuba', 'Kenya', 'France'].map(name => lines.filter(line => line.includes(name)).length)).toEqual([0, 1, 1])
})
