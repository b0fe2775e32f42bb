import { webcrypto } from 'node:crypto'
import { expect, test } from 'vitest'
import { openMeeting, withWaiting } from '#shared/floor/testing/halls.ts'
import { clock, chair } from '#shared/floor/testing/panel.ts'
import { approve, closeTheList, cutTheDraw, drawLots, move, next, openTheList, revealTheDraw } from '#shared/floor/testing/verbs.ts'
import { checkDraw } from './checkDraw.ts'
import { isPlaceable } from './isPlaceable.ts'

const subtle = webcrypto.subtle as unknown as SubtleCrypto
const ALL = ['cuba', 'kenya', 'france', 'norway']

const asked = withWaiting(ALL, openMeeting().does(next, next, drawLots('members', 'observers'), openTheList))
const drawn = asked.copy().at('9:05').does(closeTheList()).as(clock).at('9:05:03').does(cutTheDraw, revealTheDraw).as(chair).does(approve(...ALL))
const [draw] = drawn.meeting.draws
if (draw === undefined) throw new Error('no draw')

test('a draw that was held is recomputed in the browser', async () => {
  expect(await checkDraw(drawn.meeting, draw, subtle)).toBe('holds')
})

test('where a place was changed by hand since, that is said, and the others are checked', async () => {
  const [first, second] = drawn.meeting.rows.map(({ request }) => request.delegationId)
  const moved = drawn.copy().does(move(second ?? '', first ?? ''))
  expect(await checkDraw(moved.meeting, draw, subtle)).toBe('holds-moved')
})

test('another seed, another order or another lot is found out', async () => {
  const { rows } = drawn.meeting
  const revealed = { seed: 'A'.repeat(43), at: 0, version: 0 }
  expect(await checkDraw(drawn.meeting, { ...draw, revealed }, subtle)).toBe('fails')
  expect(await checkDraw({ ...drawn.meeting, rows: rows.toSpliced(0, 2, rows[1]!, rows[0]!) }, draw, subtle)).toBe('fails')
  const [first] = rows
  expect(await checkDraw({ ...drawn.meeting, rows: [{ ...first!, rank: '0000000006.0' }] }, draw, subtle)).toBe('fails')
})

test('without the platform’s hash, or before the seed is there, nothing can be said', async () => {
  expect(await checkDraw(drawn.meeting, draw, undefined)).toBe('cannot')
  expect(await checkDraw(asked.meeting, { ...draw, revealed: null }, subtle)).toBe('cannot')
})

test('no place is told of a request that is drawn', () => {
  expect(isPlaceable(asked.meeting, asked.meeting.waiting[0]!)).toBe(false)
  expect(isPlaceable(drawn.meeting, drawn.meeting.rows[0]!.request)).toBe(false)
})
