import { expect, test } from 'vitest'
import { chair, secretariat } from '#shared/floor/testing/panel.ts'
import { given } from '#shared/floor/testing/scenario.ts'
import { approve, ask, create, end, give, giveTo, next, open, openTheList } from '#shared/floor/testing/verbs.ts'
import { statementViews } from './statementViews.ts'

test('from the podium nothing is a reply that was said before anybody could ask', () => {
  const begun = given([]).as(secretariat).does(create()).as(chair).does(open, giveTo('commissioner'), end, next, giveTo('expert'), end, next, openTheList)
  const { meeting } = begun.as('cuba').does(ask('cuba')).as(chair).does(approve('cuba'), give('cuba'), end, next, giveTo('expert'))
  expect(statementViews(meeting).map(({ name, noted }) => [name, noted])).toEqual([['expert', 'replied'], ['Cuba', 'suggested'], ['expert', 'said'], ['commissioner', 'said']])
})
