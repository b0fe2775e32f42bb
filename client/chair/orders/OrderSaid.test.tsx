import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { speech, withOrder } from '#shared/floor/testing/halls.ts'
import { chair, time } from '#shared/floor/testing/panel.ts'
import type { Scenario } from '#shared/floor/testing/scenario.ts'
import { hear, rule } from '#shared/floor/testing/verbs.ts'
import { MeetingProvider } from '#client/react/MeetingProvider.tsx'
import { storeOf } from '#client/sync/testing/storeOf.ts'
import { OrderBand } from './OrderBand.tsx'
import { OrderSaid } from './OrderSaid.tsx'

/** The Chair's window at a time, as far as points of order go. */
const drawn = ({ meeting }: Scenario, at: string): string => renderToStaticMarkup(<MeetingProvider store={storeOf({ meeting, actor: chair }, { at: time(at) })} fallback={null}><OrderSaid /><OrderBand /></MeetingProvider>)

/** What is read out of it when it changes. */
const said = (hall: Scenario, at = '9:20:30'): string[] => [...drawn(hall, at).matchAll(/aria-live="polite">(.*?)<\/(?:p|div)>/g)].map(([, words = '']) => words.replaceAll(/[\u2068\u2069]/g, ''))

test('that a point of order is raised, and what became of it, is read out in a place that was there before, and once', () => {
  expect(said(speech())).toEqual([''])
  expect(said(withOrder())).toEqual(['Point of order, Cuba, raised at 09:20:30'])
  expect(said(withOrder().does(hear('cuba')))).toEqual([''])
  expect(said(withOrder().does(hear('cuba'), rule('cuba', 'rejected')))).toEqual(['Point of order, Cuba, The point of order is rejected.'])
})

test('nothing is read out because time goes by, though the band says at which figures it would stop', () => {
  expect(drawn(withOrder(), '9:20:31')).not.toBe(drawn(withOrder(), '9:20:30'))
  expect(said(withOrder(), '9:20:31')).toEqual(said(withOrder(), '9:20:30'))
})
