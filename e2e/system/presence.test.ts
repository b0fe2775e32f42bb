import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { signIn } from '#e2e/wire/frontDoor.ts'
import { makeMeeting, testPlan, type TestMeeting } from '#e2e/wire/testMeeting.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'
import { own, presiding, told, untilTold } from './testing/presenceTold.ts'
import { startTwoNodes } from './testing/startTwoNodes.ts'

let redisUrl: string
let one: TestNode
let other: TestNode
let stop: () => Promise<void>

beforeAll(async () => {
  ;({ one, other, redisUrl, stop } = await startTwoNodes())
})
afterAll(() => stop())

const meet = (delegations: number): Promise<TestMeeting> => makeMeeting(one, testPlan(delegations))
const closing = (window: WireWindow): WireWindow => {
  onTestFinished(() => window.close())
  return window
}

test('the Chair at one node and the secretariat at another see each other, the screens and how many delegations are there', async () => {
  const meeting = await meet(3)
  const chair = closing(await meeting.enter(one, 'chair'))
  await untilTold(chair, presiding({ chair: 1 }))
  const secretariat = closing(await meeting.enter(other, 'secretariat'))
  await untilTold(chair, presiding({ chair: 1, secretariat: 1 }))
  await untilTold(secretariat, presiding({ chair: 1, secretariat: 1 }))
  const screens = [await meeting.enter(one, 'screen'), await meeting.enter(other, 'screen')].map(closing)
  const delegations = [await meeting.enter(one, 'd1'), await meeting.enter(other, 'd1'), await meeting.enter(other, 'd2')].map(closing)
  for (const window of [chair, secretariat]) await untilTold(window, presiding({ chair: 1, secretariat: 1, screens: 2, delegations: 2 }))
  for (const window of [...screens.slice(1), ...delegations.slice(2)]) window.close()
  await untilTold(chair, presiding({ chair: 1, secretariat: 1, screens: 1, delegations: 1 }))
})

test('a delegation is told how many devices it is open on, at whatever nodes; two tabs of one browser are one', async () => {
  const meeting = await meet(2)
  const first = closing(await meeting.enter(one, 'd1'))
  await untilTold(first, own(1))
  const stranger = closing(await meeting.enter(one, 'd2'))
  const second = closing(await meeting.enter(other, 'd1'))
  for (const window of [first, second]) await untilTold(window, own(2))
  const session = await signIn(other.url, meeting.card('d1').code)
  const third = closing(await WireWindow.open(other.url, session))
  for (const window of [first, second, third]) await untilTold(window, own(3))
  const tab = closing(await WireWindow.open(one.url, session))
  await untilTold(tab, own(3))
  third.close()
  second.close()
  await untilTold(first, own(2)) // the tab keeps its device
  expect(told(first).map(message => ('devices' in message ? message.devices : null))).toEqual([1, 2, 3, 2])
  expect(told(stranger)).toEqual([own(1)])
})

test('the screen and the public are told nothing of who is connected', async () => {
  const meeting = await meet(1)
  const hall = [await meeting.enter(one, 'screen'), await WireWindow.open(one.url, { meetingId: meeting.meetingId, accessId: 'public', cookie: '' })].map(closing)
  const chair = closing(await meeting.enter(one, 'chair'))
  closing(await meeting.enter(other, 'd1'))
  await untilTold(chair, presiding({ chair: 1, screens: 1, delegations: 1 }))
  await chair.do({ type: 'openMeeting' })
  for (const window of hall) await window.until(({ phase }) => phase.name === 'open', 'the opening')
  for (const window of hall) expect(window.frames.join('\n')).not.toContain('presence')
})

test('the windows of a node that stops are gone for the others', async () => {
  const stopping = await startNode({ redisUrl })
  onTestFinished(() => stopping.close())
  const meeting = await meet(2)
  const chair = closing(await meeting.enter(one, 'chair'))
  const [d1, there] = [closing(await meeting.enter(one, 'd1')), closing(await meeting.enter(stopping, 'd1'))]
  closing(await meeting.enter(stopping, 'secretariat'))
  await untilTold(chair, presiding({ chair: 1, secretariat: 1, delegations: 1 }))
  await untilTold(d1, own(2))
  there.close()
  await stopping.close()
  await untilTold(chair, presiding({ chair: 1, delegations: 1 }))
  await untilTold(d1, own(1))
})

test('a page that is loaded again is no news to anybody but itself', async () => {
  const meeting = await meet(1)
  const chair = closing(await meeting.enter(one, 'chair'))
  const session = await signIn(one.url, meeting.card('d1').code)
  const before = await WireWindow.open(one.url, session)
  await untilTold(before, own(1))
  await untilTold(chair, presiding({ chair: 1, delegations: 1 }))
  const count = told(chair).length
  before.close()
  const after = closing(await WireWindow.open(one.url, session))
  await untilTold(after, own(1))
  closing(await meeting.enter(other, 'secretariat')) // what the Chair is told next
  await untilTold(chair, presiding({ chair: 1, secretariat: 1, delegations: 1 }))
  expect(told(chair)).toHaveLength(count + 1)
})
