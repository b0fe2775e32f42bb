import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { capacity as capacitySchema } from '#shared/floor/plan.ts'
import { preparedPlan } from '#shared/floor/preparedPlan.ts'
import { listCategories, parseFloorList } from './floorList.ts'
import { planFromList } from './planFromList.ts'

const NOW = Date.UTC(2025, 2, 3, 9)
const rehearse = (...speakers: object[]) => planFromList(parseFloorList({ title: 'T', speakers }), NOW)
const national = { kind: 'national' }
const group = (name: string) => ({ kind: 'group', group: name })

test('one name is one delegation, that may stand for itself, for two groups and for a reply', () => {
  const { plan, presses, notes } = rehearse(
    { name: 'Iran', category: 'observer-state', onBehalfOf: 'NAM' },
    { name: 'Iran', category: 'right-of-reply' },
    { name: 'Iran', category: 'observer-state', onBehalfOf: 'a group of countries' },
    { name: 'Iran', category: 'observer-state' },
  )
  expect(plan.delegations).toEqual([{
    id: 'delegation-1', name: 'Iran', category: 'observer-state', groups: ['NAM', 'a group of countries'], code: null, isAssumed: false,
  }])
  expect(presses.map(press => [press.delegationId, press.capacity, press.band])).toEqual([
    ['delegation-1', group('NAM'), 'priority'],
    ['delegation-1', { kind: 'reply' }, 'replies'],
    ['delegation-1', group('a group of countries'), 'priority'],
    ['delegation-1', national, 'observers'],
  ])
  expect(notes).toEqual([])
})

test('each category has its band, and a UN agency becomes a UN entity', () => {
  const entries = ['member-state', 'observer-state', 'un-agency', 'igo', 'nhri', 'ngo'].map(category => ({ name: `the ${category}`, category }))
  const { plan, presses } = rehearse(...entries)
  expect(presses.map(press => press.band)).toEqual(['members', 'observers', 'observers', 'observers', 'nhris', 'ngos'])
  expect(presses.map(press => press.category)).toContain('un-agency')
  expect(plan.delegations.map(delegation => delegation.category)).toEqual(
    ['member-state', 'observer-state', 'un-entity', 'igo', 'nhri', 'ngo'])
})

test('a joint statement of organizations stays in their own band', () => {
  const { plan, presses } = rehearse({ name: 'ILGA', category: 'ngo', onBehalfOf: 'COC Nederland and ISHR' })
  expect(presses[0]).toMatchObject({ capacity: group('COC Nederland and ISHR'), band: 'ngos', isDignitary: false })
  expect(plan.delegations[0]).toMatchObject({ category: 'ngo', groups: ['COC Nederland and ISHR'] })
})

test('who appears only with a reply is an observer State, marked as assumed', () => {
  const { plan, presses, notes } = rehearse({ name: 'Armenia', category: 'right-of-reply' })
  expect(plan.delegations[0]).toMatchObject({ category: 'observer-state', isAssumed: true })
  expect(presses[0]).toMatchObject({ capacity: { kind: 'reply' }, band: 'replies' })
  expect(notes).toEqual([expect.stringMatching(/^Armenia: .*assumed/)])
})

test('a dignitary has priority; the delegation is what its own entry, else the dignitary entry says, else assumed', () => {
  const { plan, presses } = rehearse(
    { name: 'Portugal', category: 'dignitary' },
    { name: 'Latvia', category: 'dignitary', delegationCategory: 'member-state' },
    { name: 'Niger', category: 'dignitary', delegationCategory: 'member-state' },
    { name: 'Niger', category: 'observer-state', onBehalfOf: 'African Group' },
    { name: 'WHO', category: 'dignitary', delegationCategory: 'un-agency', onBehalfOf: 'UN entities' },
  )
  expect(plan.delegations.map(({ category, isAssumed }) => [category, isAssumed])).toEqual(
    [['observer-state', true], ['member-state', false], ['observer-state', false], ['un-entity', false]])
  expect(presses.map(press => [press.band, press.isDignitary])).toEqual(
    [['priority', true], ['priority', true], ['priority', true], ['priority', false], ['priority', true]])
})

test('a dignitary may speak for a group', () => {
  const { presses } = rehearse({ name: 'Kuwait', category: 'dignitary', onBehalfOf: 'Arab Group' })
  expect(presses[0]).toMatchObject({ capacity: group('Arab Group'), isDignitary: true, band: 'priority' })
})

test('of two categories for one name the first is taken, and it is said', () => {
  const { plan, presses, notes } = rehearse({ name: 'Georgia', category: 'member-state' }, { name: 'Georgia', category: 'observer-state', onBehalfOf: 'x' })
  expect(plan.delegations).toMatchObject([{ category: 'member-state' }])
  expect(presses.map(press => press.category)).toEqual(['member-state', 'observer-state'])
  expect(notes).toEqual([expect.stringMatching(/^Georgia: .*observer-state; member-state is taken/)])
})

test('a second time in the same capacity is counted, and it is said', () => {
  const twice = { name: 'Tunisia', category: 'member-state' }
  const { presses, notes } = rehearse(twice, { ...twice, onBehalfOf: 'African Group' }, twice, { name: 'Tunisia', category: 'dignitary' })
  expect(presses.map(press => press.occurrence)).toEqual([1, 1, 2, 3])
  expect(notes).toEqual([expect.stringMatching(/^Tunisia stands more than once/)])
})

test('a blank group is no group, and still told as the file has it', () => {
  const { presses } = rehearse({ name: 'Peru', category: 'member-state', onBehalfOf: ' ' })
  expect(presses[0]).toMatchObject({ capacity: national, band: 'members', onBehalfOf: ' ' })
})

test('names are told as in the file and shown as lines that a meeting accepts', () => {
  const names = ['Côte d’Ivoire', '  “Tupaj Amaru”', "Baha'i", '\u202eodd\u0000name', '国际', `${'🕊'.repeat(200)}`, '__proto__']
  const { plan, presses } = rehearse(...names.map(name => ({ name, category: 'ngo', onBehalfOf: name })))
  expect(presses.map(press => press.name)).toEqual(names)
  expect(presses.map(press => press.onBehalfOf)).toEqual(names)
  expect(plan.delegations.map(delegation => delegation.name).slice(0, 5)).toEqual(['Côte d’Ivoire', '“Tupaj Amaru”', "Baha'i", 'odd name', '国际'])
  expect(preparedPlan.parse(plan)).toEqual(plan)
})

test('the meeting says that it is a rehearsal and lasts long enough for 250 entries', () => {
  const { plan, presses } = rehearse(...Array.from({ length: 250 }, (_, index) => ({ name: `N${index}`, category: 'ngo' })))
  expect(plan).toMatchObject({ title: 'T', body: 'Rehearsal', isRehearsal: true, plannedStartAt: NOW })
  expect(plan.hardEndAt - NOW).toBeGreaterThan(250 * plan.modalities.speakingTimeMs.ngo)
  expect(plan.programme).toMatchObject([{ kind: 'floor', budgetMs: plan.hardEndAt - NOW }])
  expect(new Set(presses.map(press => press.delegationId)).size).toBe(250)
})

test.each(['hrc29', 'hrc37'])('%s: in the file the bands follow each other as in the rules', file => {
  const text = readFileSync(new URL(`./lists/${file}-upr-general-debate.json`, import.meta.url), 'utf8')
  const { plan, presses, notes } = planFromList(parseFloorList(JSON.parse(text)), NOW)
  expect(preparedPlan.parse(plan)).toEqual(plan)
  expect([...new Set(presses.map(press => press.band))]).toEqual(['priority', 'members', 'observers', 'ngos'])
  const bands = presses.map(press => press.band).join(' ')
  expect(bands).toMatch(/^(priority ?)+(members ?)+(observers ?)+(ngos ?)+$/)
  expect(notes).toEqual([])
})

test('whatever a list holds: nobody is lost, and the meeting can be created', () => {
  const text = fc.oneof(fc.constantFrom('Iran', 'Peru', '__proto__'), fc.string({ unit: 'binary', minLength: 1, maxLength: 400 }))
  const entry = fc.record({ name: text.filter(name => /\w/.test(name)), category: fc.constantFrom(...listCategories), onBehalfOf: fc.option(text) })
  fc.assert(fc.property(fc.array(entry, { minLength: 1, maxLength: 40 }), speakers => {
    const { plan, presses } = rehearse(...speakers)
    expect(presses.map(({ name, category, onBehalfOf }) => ({ name, category, onBehalfOf }))).toEqual(speakers)
    expect(preparedPlan.parse(plan)).toEqual(plan)
    expect(plan.delegations).toHaveLength(new Set(speakers.map(({ name }) => name)).size)
    for (const { delegationId, capacity } of presses) {
      const groups = plan.delegations.find(({ id }) => id === delegationId)?.groups ?? []
      expect(capacitySchema.parse(capacity)).toEqual(capacity)
      expect(capacity.kind !== 'group' || groups.includes(capacity.group)).toBe(true)
    }
    const keys = presses.map(({ delegationId, capacity, occurrence }) => JSON.stringify([delegationId, capacity, occurrence]))
    expect(new Set(keys).size).toBe(keys.length)
  }))
})
