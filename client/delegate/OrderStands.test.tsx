import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Command } from '#shared/floor/commands.ts'
import { decide } from '#shared/floor/decide.ts'
import { GUESSED } from '#shared/floor/drawing/guessing.ts'
import { withList } from '#shared/floor/testing/halls.ts'
import { chair, delegate, time } from '#shared/floor/testing/panel.ts'
import { given, type Scenario } from '#shared/floor/testing/scenario.ts'
import { close, end, give, putOff, raise } from '#shared/floor/testing/verbs.ts'
import { MeetingProvider } from '#client/react/MeetingProvider.tsx'
import { storeOf } from '#client/sync/testing/storeOf.ts'
import { OrderStands } from './OrderStands.tsx'
import { PointOfOrder } from './PointOfOrder.tsx'

/** What Iran's window says of its point of order, and the buttons below it. */
function said({ meeting, version }: Scenario): { words: string; buttons: string[] } {
  const [actor, at] = [delegate('iran'), time('9:21')]
  const would = (command: Command) => {
    const decision = decide(meeting, command, { actor, at, receivedAt: at, commandId: 'c', version: version + 1, ...GUESSED })
    return decision.ok ? null : decision.refusal.code
  }
  const html = renderToStaticMarkup(<MeetingProvider store={storeOf({ meeting, actor }, { at, would })} fallback={null}><OrderStands /><PointOfOrder /></MeetingProvider>)
  const wordsIn = (part: string): string => part.replaceAll(/<[^>]*>/g, '')
  return { words: wordsIn(/^.*?<div/.exec(html)?.[0] ?? ''), buttons: [...html.matchAll(/<button.*?<\/button>/g)].map(([button]) => wordsIn(button)) }
}

const raised = (): Scenario => withList(['kenya', 'cuba']).at('9:20').does(give('kenya')).as('iran').does(raise()).as(chair)

test('O6 it is to be heard after the statement that was named, and not after each that follows', () => {
  const hall = raised().does(putOff('iran'))
  expect(said(hall).words).toContain('It is to be heard after this statement.')
  const after = said(given(hall).does(end, give('cuba')))
  expect(after.words).toContain('Those presiding know. The time runs.')
  expect(after.buttons).toEqual(['Withdraw the point of order'])
})

test('P8 unheard when the meeting was closed, it is said so, and nothing is offered that is refused', () => {
  const closed = said(raised().does(end, close))
  expect(closed.words).toContain('The meeting was closed before it was heard.')
  expect(closed.buttons).toEqual([])
})
