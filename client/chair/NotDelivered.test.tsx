import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { withList } from '#shared/floor/testing/halls.ts'
import { chair } from '#shared/floor/testing/panel.ts'
import type { Scenario } from '#shared/floor/testing/scenario.ts'
import { close, noteText, putText } from '#shared/floor/testing/verbs.ts'
import { MeetingProvider } from '#client/react/MeetingProvider.tsx'
import { NotDelivered } from './NotDelivered.tsx'
import { storeAt } from './testing/storeAt.ts'

/** The name of each button. */
function buttons(scenario: Scenario): string[] {
  const html = renderToStaticMarkup(<MeetingProvider store={storeAt(scenario, '12:00')} fallback={null}><NotDelivered /></MeetingProvider>)
  return [...html.matchAll(/<button[^>]*aria-label="([^"]*)"/g)].map(([, name]) => name ?? '')
}

test('T13 I16 a note is taken back by a press, and no press takes back a text that is kept', () => {
  const closed = withList(['kenya', 'cuba', 'iran']).as('cuba').does(noteText('cuba')).as('iran').does(putText('iran')).as(chair).does(close)
  expect(buttons(closed)).toEqual(['Note a written statement: Kenya', 'Take the note back: Cuba'])
  expect(buttons(closed.as('iran').does(putText('iran', null)))).toContain('Note a written statement: Iran')
})
