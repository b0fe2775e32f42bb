import { expect, test } from 'vitest'
import { time } from '#shared/floor/testing/panel.ts'
import { withList } from '#shared/floor/testing/halls.ts'
import { end, give } from '#shared/floor/testing/verbs.ts'
import { printedPages } from './printedPages.ts'

test('of who was heard it is printed when the floor was given, as everywhere else, and for how long', () => {
  const { meeting } = withList(['cuba', 'kenya']).at('9:20').does(give('cuba')).at('9:22').does(end)
  const rows = printedPages(meeting, time('9:30')).flat()
  expect(rows.map(({ name, state }) => [name, state.kind])).toEqual([['Kenya', 'listed'], ['Cuba', 'heard']])
  expect(rows[1]?.state).toEqual({ kind: 'heard', givenAt: time('9:20'), ms: 120_000 })
})
