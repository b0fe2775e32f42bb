import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { openMeeting, withList } from '#shared/floor/testing/halls.ts'
import { panelPlan } from '#shared/floor/testing/panel.ts'
import { given, type Scenario } from '#shared/floor/testing/scenario.ts'
import { end, endTheList, give, next, openTheList } from '#shared/floor/testing/verbs.ts'
import { MeetingProvider } from '#client/react/MeetingProvider.tsx'
import { CutLine } from './CutLine.tsx'
import { storeAt } from './testing/storeAt.ts'

/** The line in the list, at a time: its words, then those of its buttons. */
function line(scenario: Scenario, now: string): string[] {
  const html = renderToStaticMarkup(<MeetingProvider store={storeAt(scenario, now)} fallback={null}><CutLine of="meeting" /></MeetingProvider>)
  const wordsIn = (part: string): string => part.replaceAll(/<[^>]*>/g, '')
  return [wordsIn(/<b>(.*?)<\/b>/.exec(html)?.[1] ?? ''), ...[...html.matchAll(/<button.*?<\/button>/g)].map(([button]) => wordsIn(button))]
}

test('F3 where time is over and rights of reply wait behind a last floor segment, the list is ended by one press', () => {
  const begun = openMeeting({ programme: panelPlan.programme.slice(0, 3) }).does(next, next, openTheList)
  const hall = withList(['kenya', 'cuba', 'iran', 'france in reply'], begun).at('9:40').does(give('kenya')).at('9:41').does(end)
  expect(line(hall, '9:41:30')).toEqual(['The floor ends here at 09:45: the one below will not be reached', 'Announce 1:30 each'])
  expect(line(hall, '9:46')).toEqual(['The floor is over: 2 are still on the list', 'End the list here: rights of reply follow'])
  const ended = given(hall).does(endTheList('9:46'))
  expect(line(ended, '9:46')).toEqual(['The list ends here: the 2 below are not called any more'])
})

test('F3 M5 no press is offered that the rules refuse: nobody of the list was heard', () => {
  const hall = withList(['kenya', 'france in reply'], openMeeting({ programme: panelPlan.programme.slice(0, 3) }).does(next, next, openTheList))
  expect(line(hall, '9:46')).toEqual(['The floor is over: one is still on the list'])
})
