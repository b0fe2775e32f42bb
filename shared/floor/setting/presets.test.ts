import { expect, test } from 'vitest'
import { modalities, PRESETS } from '../modalities.ts'
import { PLAIN_LIST } from '../plainList.ts'
import { MODALITIES_OF } from '../presets.ts'
import { preparedPlan } from '../preparedPlan.ts'
import { panelPlan } from '../testing/panel.ts'
import { programmeOf } from './programme.ts'

const minutes = (ms: number | null): number | null => (ms === null ? null : ms / 60_000)

test.each(PRESETS)('M3 %s is whole, and says of itself what it is', preset => {
  expect(modalities.parse(MODALITIES_OF[preset])).toEqual(MODALITIES_OF[preset])
  expect(MODALITIES_OF[preset].preset).toBe(preset)
})

test('M3 the speaking times that were read: members, all others', () => {
  const timesOf = (preset: (typeof PRESETS)[number]) => {
    const { 'member-state': members, 'observer-state': observers, ngo } = MODALITIES_OF[preset].speakingTimeMs
    return [members, observers, ngo].map(minutes)
  }
  expect(new Set(Object.entries(MODALITIES_OF['council-panel'].speakingTimeMs).filter(([key]) => key !== 'reply').map(([, ms]) => ms))).toEqual(new Set([120_000]))
  expect(timesOf('interactive-dialogue')).toEqual([3, 2, 2])
  expect(timesOf('general-debate')).toEqual([2.5, 1.5, 1.5])
  expect(minutes(MODALITIES_OF['high-level-segment'].speakingTimeMs.dignitary)).toBe(7)
})

test('M3 I7 I9 to a panel NHRIs come by the desk, and NGOs say there that they have come', () => {
  expect(MODALITIES_OF['council-panel'].inscription.way).toMatchObject({ 'member-state': 'self', nhri: 'desk', ngo: 'checked-in' })
})

test('M3 a plain list moves nobody and ends nothing by itself', () => {
  expect(PLAIN_LIST).toMatchObject({ timePolicy: { kind: 'fixed' }, overTime: { kind: 'count' }, places: { protectedTop: 0 }, inscription: { windowMs: null, closesAfterStartMs: null } })
})

test('M4 a panel is the podium and two slots of 45 and 15 minutes', () => {
  const shape = programmeOf('council-panel', panelPlan.podium).map(({ kind, budgetMs }) => [kind, minutes(budgetMs)])
  expect(shape).toEqual([['statement', null], ['presentation', null], ['presentation', null], ['floor', 45], ['replies', 15], ['floor', 45], ['replies', 15]])
})

test.each(PRESETS)('M4 a meeting can be made of the shape of %s, with a podium or without', preset => {
  for (const podium of [panelPlan.podium, []]) {
    const plan = { ...panelPlan, podium, programme: programmeOf(preset, podium), modalities: MODALITIES_OF[preset] }
    expect(preparedPlan.parse(plan)).toEqual(plan)
    expect(plan.programme.some(({ kind }) => kind === 'floor')).toBe(true)
  }
})
