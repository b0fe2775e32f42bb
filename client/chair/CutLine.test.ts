import { expect, test } from 'vitest'
import { floorSegment, withList } from '#shared/floor/testing/halls.ts'
import { requestNamed } from '#shared/floor/testing/labels.ts'
import { panelPlan, time } from '#shared/floor/testing/panel.ts'
import { cutBefore, firstBelow } from './CutLine.tsx'
import { partsOf, rowViews } from './rowViews.ts'

const NAMES = ['france', 'cuba', 'norway', 'amnesty']

/** No other floor segment is to come. */
const hall = withList(NAMES, floorSegment({ programme: panelPlan.programme.slice(0, 4) }))

/** Before what the line stands at a time: a name, or a heading. */
function lineAt(at: string): string | null {
  const parts = partsOf(rowViews(hall.meeting, time(at)))
  const part = parts.find(({ key }) => key === cutBefore(parts, firstBelow(hall.meeting, time(at), 'meeting')))
  return part === undefined ? null : part.kind === 'row' ? part.row.name : part.band
}

test('there is no line while all are reached', () => {
  expect(lineAt('9:37')).toBeNull()
})

test('the line stands before the first row that is not reached, and above a heading that begins there', () => {
  expect(lineAt('9:38')).toBe('ngos')
  expect(lineAt('9:39')).toBe('observers')
  expect(lineAt('9:41')).toBe('Cuba')
  expect(lineAt('9:44')).toBe('members')
  expect(requestNamed(hall.meeting, 'france').requestId).toBe(firstBelow(hall.meeting, time('9:44'), 'meeting'))
})

test('where another slot is to come a line stands before the first that is heard there', () => {
  const two = withList(NAMES).meeting
  expect(firstBelow(two, time('9:41'), 'slot')).toBe(requestNamed(two, 'cuba').requestId)
  expect(firstBelow(two, time('9:41'), 'meeting')).toBeNull()
})
