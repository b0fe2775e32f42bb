import { afterEach, beforeEach, expect, test } from 'vitest'
import { chair, delegate } from '#shared/floor/testing/panel.ts'
import { approve, ask, change, withdraw } from '#shared/floor/testing/verbs.ts'
import { eventually } from '../testing/eventually.ts'
import { openHall, type Hall, type Window } from '../testing/hall.ts'
import { until } from '../testing/until.ts'

let hall: Hall
beforeEach(async () => {
  hall = await openHall()
})
afterEach(() => hall.close())

/** Another device of the delegation than the one of the windows here. */
const phone = delegate('cuba', 'phone')
const told = ({ store }: Window): string[] => store.getSnapshot().deeds.map(({ kind, isElsewhere, capacity }) => `${kind} ${isElsewhere ? 'elsewhere' : 'here'} ${capacity?.kind}`)

test('a window knows what was done with its requests, whether on this device, and when one was put on the list', async () => {
  const cuba = await hall.join('delegation.cuba')
  await cuba.press(ask('cuba for ALBA'))
  hall.peer.does(phone, ask('cuba'), change('cuba', { language: 'es' }))
  hall.peer.does(chair, approve('cuba'))
  hall.peer.does(phone, withdraw('cuba'))
  await eventually(() => told(cuba), ['asked here group', 'asked elsewhere national', 'changed elsewhere national', 'listed here national', 'withdrawn elsewhere national'])
  expect(cuba.store.getSnapshot().deeds.at(-1)?.at).toBe(hall.peer.log.entries.at(-1)?.at)
})

test('what others do is nothing of one’s own, nor what the Chair does with theirs', async () => {
  const cuba = await hall.join('delegation.cuba')
  hall.peer.does(delegate('kenya'), ask('kenya'))
  hall.peer.does(chair, approve('kenya'))
  hall.peer.does(delegate('kenya'), withdraw('kenya'))
  await until(cuba.store, ({ version }) => version === hall.peer.log.entries.length)
  expect(told(cuba)).toEqual([])
})

test('it is known after a reload, and what happens while the line is down is told once when it is back', async () => {
  const cuba = await hall.join('delegation.cuba')
  hall.peer.does(phone, ask('cuba'))
  await eventually(() => told(cuba), ['asked elsewhere national'])
  cuba.store.stop()
  const again = await hall.join('delegation.cuba', cuba.browser.kept)
  expect(told(again)).toEqual(['asked elsewhere national'])
  hall.peer.cut('abruptly')
  await until(again.store, ({ status }) => status.kind === 'lost')
  hall.peer.does(phone, withdraw('cuba'))
  hall.time.pass(5000)
  await eventually(() => told(again), ['asked elsewhere national', 'withdrawn elsewhere national'])
})
