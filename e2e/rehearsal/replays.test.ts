import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as fc from 'fast-check'
import { BANDS } from '#shared/floor/bands.ts'
import { PRESETS, type BandOrder, type Modalities, type Preset } from '#shared/floor/modalities.ts'
import { wholeModalities } from '#shared/floor/plainList.ts'
import { listCategories, parseFloorList, type FloorList } from './floorList.ts'
import { planFromList } from './planFromList.ts'
import { play } from './play.ts'
import { newPlaying, type Playing } from './playing.ts'
import { seeded } from '#server/testing/seeded.ts'
import { FoldedHall } from './testing/foldedHall.ts'

/** The speaking orders of real meetings, played through the rules alone: whoever presses when, they come out as they were. */

const NOW = Date.UTC(2025, 2, 3, 9)
const LISTS = ['hrc26-item4-general-debate', 'hrc28-high-level-segment', 'hrc29-upr-general-debate', 'hrc35-item10-general-debate', 'hrc37-upr-general-debate']
const shipped = (name: string): FloorList => parseFloorList(JSON.parse(readFileSync(new URL(`./lists/${name}.json`, import.meta.url), 'utf8')))
const listOf = (...speakers: object[]): FloorList => parseFloorList({ title: 'T', speakers })

async function played(list: FloorList, seed: number, preset?: Preset, changes: Partial<Modalities> = {}): Promise<Playing & { hall: FoldedHall }> {
  const { plan, presses } = planFromList(list, NOW, preset)
  const hall = new FoldedHall({ ...plan, modalities: { ...wholeModalities(plan.modalities), ...changes } })
  const playing = newPlaying({ hall, presses, dice: seeded(seed) })
  await play(playing)
  expect(playing.refused).toEqual([])
  return { ...playing, hall }
}

const told = ({ speakers }: FloorList) => speakers.map(({ name, category, onBehalfOf }) => [name, category, onBehalfOf])
const heard = ({ spoken }: Playing) => spoken.map(({ name, category, onBehalfOf }) => [name, category, onBehalfOf])
/** The rows that somebody has moved, as the log tells it. */
const movesIn = ({ events }: FoldedHall) => events.flatMap(event => (event.type === 'actNoted' && event.act.what.kind === 'moved' ? [event.act.what.row.request.delegationId] : []))

const every = (order: BandOrder): Modalities['order'] => ({ priority: order, members: order, observers: order, nhris: order, ngos: order })
const places = { protectedTop: 5, nhriPerSlot: 2, ngoPerSlot: 4 }

describe.each(LISTS)('%s', name => {
  test.each(PRESETS)('comes out in its order with no hand, by the modalities of a %s', async preset => {
    for (let seed = 0; seed < 10; seed += 1) {
      const rehearsal = await played(shipped(name), seed, preset)
      expect(heard(rehearsal)).toEqual(told(shipped(name)))
      expect(movesIn(rehearsal.hall)).toEqual([])
    }
  })

  test('nor with protected places, and places of the slot for some', async () => {
    const rehearsal = await played(shipped(name), 5, 'council-panel', { places })
    expect(heard(rehearsal)).toEqual(told(shipped(name)))
    expect(movesIn(rehearsal.hall)).toEqual([])
  })

  test.each<[string, BandOrder]>([
    ['alphabet', { kind: 'alphabetical', language: 'en', from: 'M' }],
    ['Chair', { kind: 'by-hand' }],
  ])('and where the %s orders the bands, it is the Chair who brings it into its order', async (_who, order) => {
    const rehearsal = await played(shipped(name), 5, 'general-debate', { order: every(order) })
    expect(heard(rehearsal)).toEqual(told(shipped(name)))
    expect(movesIn(rehearsal.hall)).toHaveLength(rehearsal.handMoves)
  })

  test('one entry that reality had elsewhere takes one move, which the log tells', async () => {
    const list = shipped(name)
    const [first, ...others] = list.speakers
    if (first === undefined) throw new Error('empty')
    const late = { ...list, speakers: [...others, { ...first, name: 'A late one', category: 'observer-state' as const, delegationCategory: null, onBehalfOf: 'A group' }] }
    const rehearsal = await played(late, 7)
    expect(heard(rehearsal)).toEqual(told(late))
    expect(movesIn(rehearsal.hall)).toHaveLength(new Set(planFromList(late, NOW).presses.map(({ band }) => band)).size === 1 ? 0 : 1)
  })
})

describe('a list where reality broke the rule', () => {
  const state = (name: string, more: object = {}) => ({ name, category: 'member-state', ...more })
  const observer = (name: string, more: object = {}) => ({ name, category: 'observer-state', ...more })

  test('a late group statement behind the members is one move, and nobody else is touched', async () => {
    const list = listOf(state('Latvia', { onBehalfOf: 'European Union' }), state('Cuba'), state('China'), state('Zambia', { onBehalfOf: 'a group of countries' }), observer('Iran'), observer('Israel'))
    const { hall, spoken, handMoves } = await played(list, 3)
    expect(spoken.map(({ name }) => name)).toEqual(['Latvia', 'Cuba', 'China', 'Zambia', 'Iran', 'Israel'])
    expect(movesIn(hall)).toEqual(['delegation-4'])
    expect(handMoves).toBe(1)
  })

  test('the same delegation twice in one capacity asks again once heard, and its band behind it', async () => {
    const list = listOf(state('Cuba'), state('China'), state('Cuba'), state('Kenya'), observer('Iran'), observer('Iran', { onBehalfOf: '' }))
    const rehearsal = await played(list, 3)
    expect(heard(rehearsal)).toEqual(told(list))
    expect(rehearsal.handMoves).toBe(0)
  })

  test('what stands behind a right of reply is asked after it, for replies are heard after all others', async () => {
    const reply = (name: string) => ({ name, category: 'right-of-reply' })
    const list = listOf(state('Cuba'), reply('China'), reply('Japan'), reply('China'), observer('Iran'), state('Kenya'), reply('Japan'))
    const rehearsal = await played(list, 3)
    expect(heard(rehearsal)).toEqual(told(list))
    expect(rehearsal.handMoves).toBe(1)
  })
})

test('whatever a list holds, in whatever order: it comes out so, and each move is in the log', async () => {
  const name = fc.constantFrom('Côte d’Ivoire', 'Iran', 'Perú', 'Ελλάδα', '国际', 'UNICEF', '__proto__')
  const entry = fc.record({ name, category: fc.constantFrom(...listCategories), onBehalfOf: fc.constantFrom(null, '', ' ', 'A group', 'The others') })
  const settings = fc.constantFrom<Partial<Modalities>>({}, { places }, { order: every({ kind: 'by-hand' }), places }, { order: every({ kind: 'alphabetical', language: 'fr', from: null }) })
  await fc.assert(fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 25 }), fc.nat(), fc.constantFrom(...PRESETS), settings, async (speakers, seed, preset, changes) => {
    const rehearsal = await played(listOf(...speakers), seed, preset, changes)
    expect(heard(rehearsal)).toEqual(speakers.map(({ name: who, category, onBehalfOf }) => [who, category, onBehalfOf]))
    expect(movesIn(rehearsal.hall)).toHaveLength(rehearsal.handMoves)
  }))
})

test('of a list in which nobody stands twice, all but the longest run in the order of the bands are moved, each once', async () => {
  const entry = fc.constantFrom('member-state', 'observer-state', 'un-agency', 'igo', 'nhri', 'ngo', 'dignitary')
  await fc.assert(fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 25 }), fc.nat(), async (categories, seed) => {
    const list = listOf(...categories.map((category, index) => ({ name: `N${index}`, category })))
    const { spoken, handMoves } = await played(list, seed)
    expect(spoken.map(({ name }) => name)).toEqual(list.speakers.map(({ name }) => name))
    expect(handMoves).toBe(categories.length - longestRun(planFromList(list, NOW).presses.map(({ band }) => BANDS.indexOf(band))))
  }))
})

/** The longest run that never falls, counted the slow way. */
function longestRun(numbers: readonly number[]): number {
  const best: number[] = []
  for (const [index, number] of numbers.entries()) best.push(1 + Math.max(0, ...best.filter((_, earlier) => (numbers[earlier] ?? 0) <= number && earlier < index)))
  return Math.max(0, ...best)
}

test('several hundred entries, the second half in the wrong place', async () => {
  const all = Array.from({ length: 400 }, (_, index) => ({ name: `N${index}`, category: index % 2 === 0 ? 'ngo' : 'member-state' }))
  const list = listOf(...all.filter(({ category }) => category === 'ngo').slice(0, 3), ...all.filter(({ category }) => category === 'member-state'), ...all.filter(({ category }) => category === 'ngo').slice(3))
  const rehearsal = await played(list, 1)
  expect(heard(rehearsal)).toEqual(told(list))
  expect(rehearsal.handMoves).toBe(3)
})
