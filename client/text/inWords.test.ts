import { afterEach, expect, test } from 'vitest'
import { emptyMeeting, type Meeting } from '#shared/floor/model.ts'
import { panelPlan } from '#shared/floor/testing/panel.ts'
import { foreignTo, inWords } from './inWords.ts'
import { speak } from './speaking.ts'

const meeting: Meeting = {
  ...emptyMeeting('panel'),
  plan: { ...panelPlan, translations: [{ of: 'A body', fr: 'Un organe' }, { of: 'Training', fr: 'Formation', ar: 'التدريب' }, { of: 'floor-1', fr: 'la salle' }, { of: 'A title', fr: 'Un titre' }] },
}

afterEach(() => speak('en'))

test('the meeting’s own texts are in the language of the page as far as its plan has them', async () => {
  await speak('fr')
  const { plan } = inWords(meeting)
  expect(plan).toMatchObject({ body: 'Un organe', title: panelPlan.title, subtitle: null, subjectMatters: [{ id: 'training', title: 'Formation' }, { id: 'reporting', title: 'Reporting' }] })
  expect(plan?.programme.find(({ id }) => id === 'floor-1')?.title).toBe('la salle')
  expect(plan?.podium.map(({ title }) => title)).toEqual(plan?.podium.map(() => 'Un titre'))
  expect(inWords(meeting), 'a window is not drawn anew for nothing').toBe(inWords(meeting))
})

test('another language is another meeting, and one without translations is itself', async () => {
  await speak('ar')
  expect(inWords(meeting).plan).toMatchObject({ body: 'A body', subjectMatters: [{ title: 'التدريب' }, { title: 'Reporting' }] })
  const plain = { ...meeting, plan: panelPlan }
  expect(inWords(plain)).toBe(plain)
})

test('what is in another language than the page says in which', async () => {
  const french = { ...meeting, plan: { ...panelPlan, language: 'fr' as const } }
  expect([foreignTo(meeting, 'A body'), foreignTo(french, 'A body')]).toEqual([undefined, 'fr'])
  await speak('fr')
  expect([foreignTo(meeting, 'Un organe'), foreignTo(meeting, 'Reporting'), foreignTo(french, 'A body')]).toEqual([undefined, 'en', undefined])
})
