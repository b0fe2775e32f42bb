import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { chair, delegate, secretariat } from '#shared/floor/testing/panel.ts'
import { given, type Scenario } from '#shared/floor/testing/scenario.ts'
import { approve, ask, create, next, open, openTheList } from '#shared/floor/testing/verbs.ts'
import { MeetingProvider } from '#client/react/MeetingProvider.tsx'
import { storeOf } from '#client/sync/testing/storeOf.ts'
import { PointOfOrder } from './PointOfOrder.tsx'
import { ReplyStands } from './Reply.tsx'

/** What is read out of the corner of the window, and seen in it. */
const said = ({ meeting }: Scenario): string =>
  /<div class="order-stands" aria-live="polite">(.*?)<\/div>/.exec(renderToStaticMarkup(<MeetingProvider store={storeOf({ meeting, actor: delegate('cuba') })} fallback={null}><PointOfOrder><ReplyStands /></PointOfOrder></MeetingProvider>))?.[1]?.replaceAll(/<[^>]*>/g, '') ?? 'nothing is there'

const listOpen = given([]).as(secretariat).does(create()).as(chair).does(open, next, next, openTheList)
const listed = given(listOpen).as('cuba').does(ask('cuba')).as(chair).does(approve('cuba'))
const both = given(listed).as('cuba').does(ask('cuba in reply'))

test('a right of reply that was asked beside another request is said to wait, where it was asked', () => {
  expect(said(listed)).toBe('')
  expect(said(both)).toBe('Right of reply: Waiting for the Chair')
  expect(said(given(both).as(chair).does(approve('cuba in reply'))), 'it has a place, which the list shows').toBe('')
  expect(said(given(listOpen).as('cuba').does(ask('cuba in reply'))), 'then my card is of it').toBe('')
})
