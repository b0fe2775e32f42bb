import { expect, test } from 'vitest'
import { floorSegment, withList } from '#shared/floor/testing/halls.ts'
import { panelPlan, time } from '#shared/floor/testing/panel.ts'
import { given, type Scenario } from '#shared/floor/testing/scenario.ts'
import { close, end, give, set } from '#shared/floor/testing/verbs.ts'
import { rulerView, type RulerView, type Stretch } from './rulerView.ts'

/** The slot of 45 minutes has been under way since nine; France (two minutes) speaks from 9:38, Cuba (two) and Norway (110 s) are on the list. */
const hall = withList(['france', 'cuba', 'norway'], floorSegment({ programme: panelPlan.programme.slice(0, 4) })).at('9:38').does(give('france'))

function viewOf({ meeting }: Scenario, at: string): RulerView {
  const view = rulerView(meeting, time(at))
  if (view === null) throw new Error('there is no slot')
  return view
}

const kindsOf = (view: RulerView): Stretch['kind'][] => view.stretches.map(({ kind }) => kind)
const sumOf = (stretches: readonly Stretch[]): number => stretches.reduce((sum, { ms }) => sum + ms, 0)

test('plenty is left: what is used, who speaks, the list and what is free, up to the end', () => {
  const view = viewOf(hall, '9:38:20')
  expect(view.state).toBe('fits')
  expect(kindsOf(view)).toEqual(['used', 'running', 'listed', 'listed', 'free', 'end'])
  expect(sumOf(view.stretches)).toBe(view.slot.budgetMs)
})

test('too much is committed: those who are not reached stand behind the end', () => {
  const view = viewOf(given(hall).at('9:40').does(end), '9:41')
  expect(view.state).toBe('short')
  expect(kindsOf(view)).toEqual(['used', 'listed', 'free', 'end', 'missed'])
  expect(sumOf(view.stretches.slice(0, kindsOf(view).indexOf('end')))).toBe(view.slot.budgetMs)
})

test('the end comes before the statement does', () => {
  const view = viewOf(given(hall).at('9:40').does(end).at('9:44').does(give('cuba')), '9:44:10')
  expect(view).toMatchObject({ state: 'short', stretches: [{ kind: 'used' }, { kind: 'running', ms: 50_000 }, { kind: 'end' }, { kind: 'missed', ms: 60_000 }, { kind: 'missed' }] })
})

test('over: nobody is reached, and what is over stands behind the end', () => {
  const view = viewOf(given(hall).at('9:40').does(end), '9:46')
  expect(view.state).toBe('over')
  expect(kindsOf(view)).toEqual(['used', 'end', 'over', 'missed', 'missed'])
})

test('a cap leaves rows out, and is no lack of time', () => {
  const view = viewOf(given(hall).does(set({ timePolicy: { kind: 'cap', most: 2 } })), '9:38:20')
  expect(view).toMatchObject({ state: 'fits', slot: { missed: [], committedMs: 100_000 + 15_000 + 120_000 } })
  expect(view.slot.beyondCap).toHaveLength(1)
  expect(kindsOf(view)).toEqual(['used', 'running', 'listed', 'free', 'end'])
  expect(sumOf(view.stretches)).toBe(view.slot.budgetMs)
})

test('there is none after the close', () => {
  expect(rulerView(given(hall).does(end, close).meeting, time('9:41'))).toBeNull()
})
