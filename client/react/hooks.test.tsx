import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { requestsOf } from '#shared/floor/readingRequests.ts'
import { chair, delegate } from '#shared/floor/testing/panel.ts'
import { approve, ask, give } from '#shared/floor/testing/verbs.ts'
import type { Command } from '#shared/floor/commands.ts'
import { eventually } from '#client/sync/testing/eventually.ts'
import { openHall, type Hall, type Window } from '#client/sync/testing/hall.ts'
import { isThere } from '#client/sync/testing/isThere.ts'
import { until } from '#client/sync/testing/until.ts'
import { useBusy, useNotices, usePending, useWould } from './actingHooks.ts'
import { usePresence } from './actingHooks.ts'
import { useActor, useClockErrorMs, useMeeting, useNow, useStatus } from './hooks.ts'
import { MeetingProvider } from './MeetingProvider.tsx'

let hall: Hall

beforeEach(async () => {
  hall = await openHall()
})

afterEach(() => hall.close())

/** What a component says of its hooks. */
function drawn({ store }: Window, read: () => unknown): unknown {
  const Reader = (): ReactNode => JSON.stringify(read())
  const text = renderToStaticMarkup(<MeetingProvider store={store} fallback="nothing yet"><Reader /></MeetingProvider>)
  return text === 'nothing yet' ? text : JSON.parse(text.replaceAll('&quot;', '"'))
}

test('children are drawn once there is a meeting, and stay when the line is lost', async () => {
  hall.peer.script.onJoin = () => null
  const window = hall.open('delegation.cuba')
  expect(drawn(window, () => useActor())).toBe('nothing yet')
  await eventually(() => hall.peer.joins.length, 1)
  await isThere(window.store)
  hall.peer.script = {}
  hall.time.pass(20_000)
  await until(window.store, ({ status }) => status.kind === 'live')
  expect(drawn(window, () => [useActor(), useActor().device])).toEqual([delegate('cuba'), 'laptop'])
  hall.peer.cut('abruptly')
  await until(window.store, ({ status }) => status.kind === 'lost')
  expect(drawn(window, () => [useStatus().kind, useActor().delegationId])).toEqual(['lost', 'cuba'])
})

test('who is connected is known once it is told, and no more when the line is lost, until it is told again', async () => {
  const window = await hall.join('delegation.cuba')
  const shown = (): unknown => drawn(window, () => usePresence())
  expect(shown()).toBeNull()
  hall.peer.tellPresence({ kind: 'own', devices: 3 })
  await until(window.store, ({ presence }) => presence !== null)
  expect(shown()).toEqual({ kind: 'own', devices: 3 })
  hall.peer.cut('abruptly')
  await until(window.store, ({ status }) => status.kind === 'lost')
  expect(shown()).toBeNull()
  await until(window.store, ({ status }) => status.kind === 'live')
  expect(shown()).toBeNull()
  hall.peer.tellPresence({ kind: 'own', devices: 2 })
  await until(window.store, ({ presence }) => presence !== null)
  expect(shown()).toEqual({ kind: 'own', devices: 2 })
})

test('a window sees its meeting, what is pending, what it may do and what time it is', async () => {
  const window = await hall.join('delegation.cuba')
  const useAll = (): unknown => [useMeeting(meeting => requestsOf(meeting, 'cuba').length), usePending().length, useWould(ask('cuba') as Command), useWould(null), useBusy()]
  expect(drawn(window, useAll)).toEqual([0, 0, null, 'not-permitted', false])
  const answer = window.press(ask('cuba'))
  expect(drawn(window, useAll)).toEqual([1, 1, 'already-waiting', 'not-permitted', false])
  await answer
  await until(window.store, ({ pending }) => pending.length === 0)
  expect(drawn(window, () => useNotices().notices)).toEqual([])
  const before = hall.time.now()
  const [now, errorMs] = drawn(window, () => [useNow(), useClockErrorMs()]) as [number, number]
  expect(now % 1000).toBe(0)
  // The last whole second: between two looks this process may have been kept waiting.
  expect(now).toBeGreaterThan(before - 1000 - errorMs)
  expect(now).toBeLessThanOrEqual(hall.time.now() + errorMs)
})

test('the Chair\'s window is busy until the entry is there', async () => {
  hall.peer.does(delegate('cuba'), ask('cuba'))
  hall.peer.does(chair, approve('cuba'))
  const window = await hall.join('chair')
  void window.press(give('cuba'))
  expect(drawn(window, () => [useBusy(), useMeeting(meeting => meeting.floor)])).toEqual([true, null])
  await until(window.store, ({ pending }) => pending.length === 0)
  expect(drawn(window, () => [useBusy(), useMeeting(({ floor }) => floor !== null)])).toEqual([false, true])
})
