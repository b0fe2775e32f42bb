import { expect, test } from 'vitest'
import { preparedPlan } from '#shared/floor/preparedPlan.ts'
import { panelPlan } from '#shared/floor/testing/panel.ts'
import { copyOfPlan } from './copyOfPlan.ts'

test('a copy says what the plan says, by ids of its own', () => {
  const plan = { ...panelPlan, captions: 'https://captions.example/1' }
  const copy = copyOfPlan(plan)
  expect(preparedPlan.parse(copy)).toEqual(copy)
  const { captions: _captions, podium, programme: _programme, subjectMatters, ...same } = plan
  expect(copy).toMatchObject(same)
  expect('captions' in copy).toBe(false)

  const before = new Set([...podium, ...subjectMatters].map(({ id }) => id))
  expect([...copy.podium, ...copy.subjectMatters].filter(({ id }) => before.has(id))).toEqual([])
  const withoutId = (those: readonly { id: string }[]): unknown[] => those.map(({ id: _id, ...rest }) => rest)
  expect([withoutId(copy.podium), withoutId(copy.subjectMatters)]).toEqual([withoutId(podium), withoutId(subjectMatters)])
  const spokenBy = (of: typeof plan | typeof copy): (string | undefined)[][] => of.programme.map(({ speakers }) => speakers.map(id => of.podium.find(person => person.id === id)?.name))
  expect(spokenBy(copy)).toEqual(spokenBy(plan))
})
