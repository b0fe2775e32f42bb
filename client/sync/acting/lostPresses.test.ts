import { afterEach, beforeEach, expect, test } from 'vitest'
import { speakerOf } from '#shared/floor/testing/labels.ts'
import { chair, delegate, secretariat } from '#shared/floor/testing/panel.ts'
import { approve, ask, give } from '#shared/floor/testing/verbs.ts'
import type { SubmitReply } from '#shared/protocol/messages.ts'
import { eventually } from '../testing/eventually.ts'
import { openHall, type Hall, type Window } from '../testing/hall.ts'
import { until } from '../testing/until.ts'
import { forgetLostPresses } from './lostPresses.ts'

let hall: Hall

beforeEach(async () => {
  hall = await openHall()
  for (const label of ['cuba', 'kenya']) hall.peer.does(delegate(label), ask(label))
  hall.peer.does(chair, approve('cuba', 'kenya'))
})

afterEach(() => hall.close())

async function joinChair(): Promise<Window> {
  const window = await hall.join('chair')
  forgetLostPresses(window.store)
  return window
}

const said = ({ store }: Window): string[] => store.getSnapshot().notices.map(({ kind, code }) => `${kind} ${code}`)

/** The Chair gives the floor to Cuba, and it is answered like this for ten seconds. */
async function pressInVain(window: Window, reply: SubmitReply | null): Promise<void> {
  hall.peer.script.onSubmit = () => reply
  const answer = window.press(give('cuba'))
  await eventually(() => hall.peer.submits.length, 1)
  if (reply !== null) await until(window.store, ({ unkeptId }) => unkeptId !== undefined) // it has come
  hall.time.pass(10_000)
  expect((await answer).ok).toBe(false)
  hall.peer.script = {}
}

test('a press of the Chair that was lost is not spoken of any more once it is made again', async () => {
  const window = await joinChair()
  await pressInVain(window, null)
  expect(said(window)).toEqual(['dropped too-late'])
  const again = window.press(give('cuba'))
  expect(said(window), 'from the very press on').toEqual([])
  expect((await again).ok).toBe(true)
  const { meeting, notices } = await until(window.store, ({ pending }) => pending.length === 0)
  expect([speakerOf(meeting), notices]).toEqual(['cuba', []])
})

test('nor once somebody else has done what it wanted: the same key would do another thing', async () => {
  const window = await joinChair()
  await pressInVain(window, null)
  hall.peer.does(secretariat, give('cuba'))
  const { notices } = await until(window.store, ({ meeting }) => speakerOf(meeting) === 'cuba')
  expect(notices).toEqual([])
})

test('but it is spoken of for as long as it could be made again, whatever else is done', async () => {
  const window = await joinChair()
  await pressInVain(window, null)
  hall.peer.does(delegate('norway'), ask('norway'))
  await until(window.store, ({ version }) => version === hall.peer.log.position.version)
  expect((await window.press(approve('norway'))).ok).toBe(true)
  await until(window.store, ({ version }) => version === hall.peer.log.position.version)
  expect(said(window)).toEqual(['dropped too-late'])
})

test('that the server can keep nothing is said until it has kept something', async () => {
  const window = await joinChair()
  await pressInVain(window, { ok: false, code: 'try-again' })
  expect(said(window)).toEqual(['dropped try-again'])
  hall.time.pass(1000)
  hall.peer.does(delegate('norway'), ask('norway'))
  await until(window.store, ({ version }) => version === hall.peer.log.position.version)
  expect(said(window)).toEqual([])
})
