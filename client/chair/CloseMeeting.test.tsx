import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { withList } from '#shared/floor/testing/halls.ts'
import { chair } from '#shared/floor/testing/panel.ts'
import { raise } from '#shared/floor/testing/verbs.ts'
import { MeetingProvider } from '#client/react/MeetingProvider.tsx'
import { LeftUndone } from './CloseMeeting.tsx'
import { storeAt } from './testing/storeAt.ts'

test('who closes the meeting is told of a point of order that is unheard', () => {
  const hall = withList(['kenya']).as('iran').does(raise()).as(chair)
  const html = renderToStaticMarkup(<MeetingProvider store={storeAt(hall, '9:30')} fallback={null}><LeftUndone /></MeetingProvider>)
  const lines = [...html.matchAll(/<li>(.*?)<\/li>/g)].map(([, line = '']) => line.replaceAll(/<[^>]*>/g, ''))
  expect(lines.slice(0, 2)).toEqual(['One delegation on the list will not be heard', 'One point of order or motion has not been heard'])
})
