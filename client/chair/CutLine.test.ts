import { expect, test } from 'vitest'
import { withList } from '#shared/floor/testing/halls.ts'
import { requestNamed } from '#shared/floor/testing/labels.ts'
import { time } from '#shared/floor/testing/panel.ts'
import { cutBefore, firstMissed } from './CutLine.tsx'
import { partsOf, rowViews } from './rowViews.ts'

const hall = withList(['france', 'cuba', 'norway', 'amnesty'])

/** Before what the line stands at a time: a name, or a heading. */
function lineAt(at: string): string | null {
  const parts = partsOf(rowViews(hall.meeting, time(at)))
  const part = parts.find(({ key }) => key === cutBefore(parts, firstMissed(hall.meeting, time(at))))
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
  expect(requestNamed(hall.meeting, 'france').requestId).toBe(firstMissed(hall.meeting, time('9:44')))
})
