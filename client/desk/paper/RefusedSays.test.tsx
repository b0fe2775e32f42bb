import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { secretariat } from '#shared/floor/testing/panel.ts'
import { given } from '#shared/floor/testing/scenario.ts'
import { create } from '#shared/floor/testing/verbs.ts'
import { MeetingProvider } from '#client/react/MeetingProvider.tsx'
import { storeOf } from '#client/sync/testing/storeOf.ts'
import { RefusedSays } from './RefusedSays.tsx'

test('what is on paper of a time at which delegations did not speak is to be corrected: no segment can be begun for it any more', () => {
  const { meeting } = given([]).as(secretariat).does(create())
  const said = renderToStaticMarkup(<MeetingProvider store={storeOf({ meeting, actor: secretariat })} fallback={null}><RefusedSays of={undefined} code="not-a-floor-segment" /></MeetingProvider>)
  expect(said).toBe('The programme was not at the comments from the floor then: correct the time.')
})
