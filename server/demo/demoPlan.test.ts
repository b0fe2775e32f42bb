import { expect, test } from 'vitest'
import { preparedPlan } from '#shared/floor/preparedPlan.ts'
import { demoPlan } from './demoPlan.ts'

const plan = demoPlan()
const inCategory = (category: string) => plan.delegations.filter(delegation => delegation.category === category)
const named = (name: string) => plan.delegations.find(delegation => delegation.name === name)

test('the plan is one that a meeting can be created from, unchanged', () => {
  expect(preparedPlan.parse(plan)).toEqual(plan)
})

test('it says that it is a rehearsal and states the meeting as the concept note does', () => {
  expect(plan.isRehearsal).toBe(true)
  expect(plan.title).toBe('Enhancement of international cooperation in the field of human rights')
  expect(plan.body).toBe('Human Rights Council, 28th session')
  // 9 a.m. and 12 p.m. in Geneva, before summer time.
  expect(new Date(plan.plannedStartAt).toISOString()).toBe('2015-03-03T08:00:00.000Z')
  expect(new Date(plan.hardEndAt).toISOString()).toBe('2015-03-03T11:00:00.000Z')
  expect(plan.subjectMatters).toHaveLength(5)
  expect(plan.objectives).toHaveLength(3)
})

test('what is translated stands in the plan, in all the other languages, and nothing that the note is quoted for is', () => {
  const texts = [plan.body, plan.place, ...plan.programme.map(({ title }) => title)]
  const translated = plan.translations?.map(({ of }) => of) ?? []
  expect([...new Set(texts)].filter(text => !translated.includes(text))).toEqual([])
  expect(translated.filter(text => !texts.includes(text))).toEqual([])
  for (const one of plan.translations ?? []) expect(Object.keys(one).toSorted()).toEqual(['ar', 'es', 'fr', 'of', 'ru', 'zh'])
})

test('the podium is that of the note, in its spelling and order', () => {
  expect(plan.podium.map(({ name, roles }) => [name, ...roles])).toEqual([
    ['H.E. Mr. Joachim Ruecker', 'chair'],
    ['Ms. Flavia Pansieri', 'opening'],
    ['H.E. Mr. Abbas Bagherpour Ardekani', 'keynote'],
    ['Mr. Martin Khor', 'panellist'],
    ['H.E. Mr. Juan Somavía', 'panellist'],
    ['Ms. Kristin Hetle', 'panellist'],
    ['H.E. Mr. Alexey Borodavkin', 'panellist'],
    ['Mr. Juan Carlos Monedero Fernández-Gala', 'panellist'],
  ])
  expect(plan.podium.map(person => person.theme !== null)).toEqual([false, false, false, true, true, true, true, true])
})

test('nothing is added that the note does not say: no group for the keynote', () => {
  expect(JSON.stringify(plan.podium)).not.toMatch(/Non-Aligned|on behalf/)
})

test('two slots of 45 + 15 minutes follow the podium and are marked as practice, not the note', () => {
  expect(plan.programme.map(({ kind, budgetMs }) => (budgetMs === null ? kind : `${kind} ${budgetMs / 60_000}`))).toEqual([
    'statement', 'statement',
    'presentation', 'presentation', 'presentation', 'presentation', 'presentation',
    'floor 45', 'replies 15', 'floor 45', 'replies 15',
  ])
  const isPractice = plan.programme.map(({ note }) => note?.includes("45 + 15 minutes is the Council's usual practice, not the note's"))
  expect(isPractice.slice(7)).toEqual([true, true, true, true])
  expect(plan.programme.slice(0, 7).every(({ note }) => note === null)).toBe(true)
})

test('the statements from the podium fit into what the two slots leave of the three hours', () => {
  const slotsMs = plan.programme.reduce((sum, segment) => sum + (segment.budgetMs ?? 0), 0)
  const fromPodium = plan.programme.filter(segment => segment.budgetMs === null).length
  expect(slotsMs + fromPodium * plan.modalities.podiumTimeMs).toBeLessThan(plan.hardEndAt - plan.plannedStartAt)
})

test('the 47 members come from the regional groups as resolution 60/251 of the General Assembly, paragraph 7, divides them', () => {
  const seats = (region: string) => inCategory('member-state').filter(delegation => delegation.region === region).length
  expect(['african', 'asia-pacific', 'eastern-european', 'latin-american-and-caribbean', 'western-european-and-others'].map(seats)).toEqual([13, 13, 6, 8, 7])
  expect(plan.delegations.filter(({ category, region }) => category.endsWith('-state') && region === undefined).map(({ name }) => name)).toEqual(['Holy See', 'State of Palestine'])
})

test('47 members of the Council, the other 148 States as observers', () => {
  expect(inCategory('member-state')).toHaveLength(47)
  expect(inCategory('observer-state')).toHaveLength(148)
  expect(named('Germany')?.category).toBe('member-state')
  expect(named('Holy See')?.category).toBe('observer-state')
  expect(plan.delegations.every(({ category, code }) => category.endsWith('-state') === (code !== null))).toBe(true)
})

test('States have their names of 2015', () => {
  for (const name of ['Swaziland', 'Turkey', 'Czech Republic', 'the former Yugoslav Republic of Macedonia']) {
    expect(named(name)?.category).toMatch(/-state$/)
  }
  for (const name of ['Eswatini', 'Türkiye', 'Czechia', 'North Macedonia']) expect(named(name)).toBeUndefined()
})

test('a State may speak for the groups it belongs to, an organization for none', () => {
  expect(named('Latvia')?.groups).toEqual(['European Union'])
  expect(named('United Kingdom of Great Britain and Northern Ireland')?.groups).toEqual(['European Union'])
  expect(named('Algeria')?.groups).toEqual(
    ['African Group', 'Arab Group', 'Organization of Islamic Cooperation', 'Non-Aligned Movement'])
  expect(named('UN Women')?.groups).toEqual([])
  const members = (group: string) => plan.delegations.filter(delegation => delegation.groups.includes(group)).length
  expect([members('European Union'), members('African Group'), members('Organization of Islamic Cooperation')]).toEqual([28, 54, 57])
})

test('no id and no name stands twice, no category is assumed', () => {
  const names = plan.delegations.map(delegation => delegation.name.normalize('NFC').toLowerCase())
  expect(new Set(names).size).toBe(names.length)
  expect(new Set(plan.delegations.map(delegation => delegation.id)).size).toBe(names.length)
  expect(plan.delegations.filter(delegation => delegation.isAssumed)).toEqual([])
})

test('every statement from the floor has two minutes, and the Chair approves each request', () => {
  expect(new Set(Object.values(plan.modalities.speakingTimeMs))).toEqual(new Set([120_000]))
  expect(plan.modalities.automaticApproval).toEqual([])
})

test('its words are in the form that all text of people is brought into', () => {
  const words = JSON.stringify(plan)
  expect(words).toBe(words.normalize('NFC'))
})
