import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { chair, secretariat } from '#shared/floor/testing/panel.ts'
import { given, type Scenario } from '#shared/floor/testing/scenario.ts'
import { approve, ask, create, end, giveTo, next, open, openTheList } from '#shared/floor/testing/verbs.ts'
import { MeetingProvider } from '#client/react/MeetingProvider.tsx'
import { storeOf } from '#client/sync/testing/storeOf.ts'
import { ToSay } from './ToSay.tsx'

const words = ({ meeting }: Scenario): string => renderToStaticMarkup(<MeetingProvider store={storeOf({ meeting, actor: chair })} fallback={null}><ToSay /></MeetingProvider>).replaceAll(/<[^>]*>/g, ' ')

const listOpen = given([]).as(secretariat).does(create()).as(chair).does(open, next, next, openTheList)
const atTheEnd = (scenario: Scenario): Scenario => scenario.as(chair).does(next, next, next, giveTo('president'), end)
const asked = given(listOpen).as('cuba').does(ask('cuba'))

test('the Chair does not read that there are no more speakers where somebody waits, or stands on the list', () => {
  expect(words(atTheEnd(given(listOpen)))).toContain('There are no more speakers. The meeting is closed.')
  for (const scenario of [given(asked), given(asked).as(chair).does(approve('cuba'))]) {
    const said = words(atTheEnd(scenario))
    expect(said).toContain('The meeting is closed.')
    expect(said).not.toContain('no more speakers')
  }
})
