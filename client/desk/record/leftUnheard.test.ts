import { expect, test } from 'vitest'
import { chair } from '#shared/floor/testing/panel.ts'
import { given } from '#shared/floor/testing/scenario.ts'
import { floorSegment } from '#shared/floor/testing/halls.ts'
import { approve, ask, close, decline, end, give } from '#shared/floor/testing/verbs.ts'
import { leftUnheard } from './leftUnheard.ts'

test('who was declined, asked again and was heard, or stands on the list, is not among those who were declined', () => {
  const declined = given(floorSegment()).as('cuba').does(ask('cuba')).as('iran').does(ask('iran')).as('kenya').does(ask('kenya')).as(chair).does(decline('cuba'), decline('iran'), decline('kenya'))
  const again = declined.as('cuba').does(ask('cuba')).as('iran').does(ask('iran')).as(chair).does(approve('cuba', 'iran'), give('cuba'), end, close)
  expect(leftUnheard(again.meeting).map(({ request, outcome }) => [request.delegationId, outcome])).toEqual([['iran', 'not-reached'], ['kenya', 'declined']])
})
