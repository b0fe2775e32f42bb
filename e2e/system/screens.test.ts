import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { forScreens, type SteeredScreen } from '#shared/protocol/screens.ts'
import type { ScreenSign } from '#shared/protocol/screensAsked.ts'
import { forPresiding, type ScreenHere } from '#shared/protocol/screensHere.ts'
import { MOST_SCREENS } from '#server/screens/signed.ts'
import { SIGNS } from '#server/sockets/limits.ts'
import { signIn } from '#e2e/wire/frontDoor.ts'
import { postLine } from '#e2e/wire/streamWindow.ts'
import { makeMeeting, testPlan, type TestMeeting } from '#e2e/wire/testMeeting.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'
import type { WireWindow } from '#e2e/wire/wireWindow.ts'
import { startTwoNodes } from './testing/startTwoNodes.ts'

let redisUrl: string
let one: TestNode
let other: TestNode
let stop: () => Promise<void>

beforeAll(async () => {
  ;({ one, other, redisUrl, stop } = await startTwoNodes())
})
afterAll(() => stop())

const OK = { ok: true }
/** It need not say so again while its line is there. */
const HELD = { ok: true, isHeld: true }
const LOST_MS = 1500
const GALLERY = 'a1b2c3d4e5f60718'
const BACK = '00000000000000ff'

const signOf = (screenId: string, of: Partial<ScreenSign> = {}): ScreenSign => ({ screenId, name: null, version: 1, language: 'en', view: 'floor', isBlack: false, ...of })
const sign = (window: WireWindow, screenId: string, of: Partial<ScreenSign> = {}) => window.signScreen(signOf(screenId, of))
const steer = (window: WireWindow, screenId: string | null, want: object) => window.steerScreen({ screenId, want })

const everTold = ({ frames }: WireWindow): unknown[] => frames.filter(frame => frame.startsWith('2["meeting:screens"')).map(frame => (JSON.parse(frame.slice(1)) as unknown[])[1])
const told = (window: WireWindow): unknown => everTold(window).at(-1) ?? null
const here = (window: WireWindow): ScreenHere[] => (told(window) === null ? [] : forPresiding.parse(told(window)).screens)
const wanted = (window: WireWindow): SteeredScreen[] => (told(window) === null ? [] : forScreens.parse(told(window)).screens)

async function enter(meeting: TestMeeting, node: TestNode, who: string): Promise<WireWindow> {
  const window = await meeting.enter(node, who)
  onTestFinished(() => window.close())
  return window
}

test('screens of two nodes have names or numbers, and those presiding at either see both', async () => {
  const meeting = await makeMeeting(one, testPlan(1))
  const [chair, secretariat, gallery, back] = [await enter(meeting, one, 'chair'), await enter(meeting, other, 'secretariat'), await enter(meeting, one, 'screen'), await enter(meeting, other, 'screen')]
  expect(await sign(gallery, GALLERY, { name: 'Gallery' })).toEqual(HELD)
  expect(await sign(back, BACK, { language: 'fr', view: 'list' })).toEqual(HELD)
  for (const window of [chair, secretariat]) {
    await expect.poll(() => here(window)).toMatchObject([{ screenId: BACK, name: null, number: 1, language: 'fr', view: 'list', lostAt: null, behind: 0 }, { screenId: GALLERY, name: 'Gallery', number: null }])
  }
  await expect.poll(() => wanted(back)).toMatchObject([{ screenId: BACK, number: 1 }, { screenId: GALLERY, number: null }])
})

test('what is wanted of a screen reaches it at whichever node, is kept when it comes back to another, and is nobody else’s', async () => {
  const meeting = await makeMeeting(one, testPlan(1))
  const [chair, gallery, back] = [await enter(meeting, one, 'chair'), await enter(meeting, other, 'screen'), await enter(meeting, one, 'screen')]
  await sign(gallery, GALLERY, { name: 'Gallery' })
  await sign(back, BACK)
  const before = chair.cursor.version
  for (const want of [{ kind: 'black', isBlack: true }, { kind: 'language', language: 'ar' }, { kind: 'view', view: 'clock' }, { kind: 'message', text: ' Please use the other door ' }, { kind: 'identify' }]) {
    expect(await steer(chair, GALLERY, want)).toEqual(OK)
  }
  const wish = { language: 'ar', view: 'clock', message: 'Please use the other door', isBlack: true }
  await expect.poll(() => wanted(gallery).find(({ screenId }) => screenId === GALLERY)?.wish).toMatchObject({ ...wish, identifyUntil: expect.any(Number) as number })
  expect(wanted(gallery).find(({ screenId }) => screenId === BACK)?.wish).toEqual({ language: null, view: null, message: null, isBlack: false, identifyUntil: null })
  gallery.close()
  const again = await enter(meeting, one, 'screen')
  await expect.poll(() => wanted(again).find(({ screenId }) => screenId === GALLERY)?.wish).toMatchObject(wish)
  await sign(again, GALLERY, { name: 'Gallery', isBlack: true })
  await expect.poll(() => here(chair).find(({ screenId }) => screenId === GALLERY)).toMatchObject({ isBlack: true, wish })
  for (const isBlack of [true, false]) {
    expect(await steer(chair, null, { kind: 'black', isBlack })).toEqual(OK)
    await expect.poll(() => wanted(again).map(screen => screen.wish.isBlack)).toEqual([isBlack, isBlack])
  }
  expect(chair.cursor.version).toBe(before)
})

test('a screen is up for as long as its line is, without saying so again; then it is not, since when; and a machine that is started again with its name is the same', async () => {
  const [here1, there] = [await startNode({ redisUrl, screenLostMs: LOST_MS }), await startNode({ redisUrl, screenLostMs: LOST_MS })]
  onTestFinished(async () => {
    await here1.close()
    await there.close()
  })
  const meeting = await makeMeeting(here1, testPlan(1))
  const [chair, gallery] = [await enter(meeting, here1, 'chair'), await enter(meeting, there, 'screen')]
  const at = here1.app.now()
  await sign(gallery, GALLERY, { name: 'Gallery' })
  await steer(chair, GALLERY, { kind: 'black', isBlack: true })
  await expect.poll(() => here(chair)).toMatchObject([{ screenId: GALLERY, lostAt: null, wish: { isBlack: true } }])
  const toldBefore = chair.frames.length
  await expect.poll(() => here1.app.now() - at, { timeout: 20_000 }).toBeGreaterThan(2 * LOST_MS)
  expect(chair.frames.slice(toldBefore).filter(frame => frame.includes('meeting:screens'))).toEqual([])
  gallery.close()
  await expect.poll(() => here(chair)[0]?.lostAt).toBeGreaterThanOrEqual(at + LOST_MS)
  const again = await enter(meeting, there, 'screen')
  await sign(again, BACK, { name: 'Gallery' })
  await expect.poll(() => here(chair)).toMatchObject([{ screenId: BACK, name: 'Gallery', lostAt: null, wish: { isBlack: true } }])
})

test('a screen on a stream says by POST that it is up, to whichever node, and has to say so again', async () => {
  const node = await startNode({ redisUrl, screenLostMs: LOST_MS })
  onTestFinished(() => node.close())
  const meeting = await makeMeeting(node, testPlan(1))
  const chair = await enter(meeting, node, 'chair')
  const as = await signIn(node.url, meeting.card('screen').code)
  expect((await postLine(other.url, 'screen:sign', signOf(GALLERY), as)).body).toEqual({ ok: true, isHeld: false })
  // What was told first may have passed before it is looked at.
  await expect.poll(() => everTold(chair).map(message => forPresiding.parse(message).screens)).toMatchObject([[{ screenId: GALLERY, lostAt: null }], [{ screenId: GALLERY, lostAt: expect.any(Number) as number }]])
})

test('a screen that has not drawn what it should have is behind, and not one to which the news is on its way', async () => {
  const meeting = await makeMeeting(one, testPlan(1))
  const [chair, gallery] = [await enter(meeting, one, 'chair'), await enter(meeting, one, 'screen')]
  await chair.do({ type: 'openMeeting' })
  await chair.do({ type: 'openList' })
  await sign(gallery, GALLERY, { version: 1 })
  await expect.poll(() => here(chair)).toMatchObject([{ behind: 0 }])
  await expect.poll(async () => {
    await sign(gallery, GALLERY, { version: 1 })
    return here(chair)[0]?.behind
  }).toBe(2)
  await sign(gallery, GALLERY, { version: 3 })
  await expect.poll(() => here(chair)).toMatchObject([{ behind: 0 }])
})

test('only screens say that they are up, only those presiding steer, and what is not understood changes nothing', async () => {
  const meeting = await makeMeeting(one, testPlan(1))
  const [chair, screen, ...others] = [await enter(meeting, one, 'chair'), await enter(meeting, one, 'screen'), await enter(meeting, one, 'd1'), await enter(meeting, one, 'panellist.p1'), await enter(meeting, one, 'booth.fr')]
  await sign(screen, GALLERY, { name: 'Gallery' })
  await steer(chair, GALLERY, { kind: 'message', text: 'Stays' })
  const NOT_PERMITTED = { ok: false, code: 'not-permitted' }
  const black = { kind: 'black', isBlack: true }
  for (const window of [chair, ...others]) expect(await sign(window, BACK)).toEqual(NOT_PERMITTED)
  for (const window of [screen, ...others]) expect(await steer(window, GALLERY, black)).toEqual(NOT_PERMITTED)
  const MALFORMED = { ok: false, code: 'malformed' }
  for (const wrong of [signOf('__proto__'), signOf('constructor'), signOf(BACK, { name: 'x'.repeat(41) }), signOf(BACK, { name: '\u202e' }), { ...signOf(BACK), role: 'chair' }, signOf(BACK, { version: -1 }), null, 'up']) {
    expect(await screen.signScreen(wrong)).toEqual(MALFORMED)
  }
  for (const want of [{ kind: 'message', text: 'x'.repeat(201) }, { kind: 'message', text: ' ' }, { kind: 'message', text: 'a\nb' }, { kind: 'view', view: 'all' }, { kind: 'language', language: 'de' }, { kind: 'black' }, { kind: 'off' }]) {
    expect(await steer(chair, GALLERY, want)).toEqual(MALFORMED)
  }
  expect(await steer(chair, BACK, black)).toEqual({ ok: false, code: 'not-found' })
  await steer(chair, GALLERY, { kind: 'view', view: 'list' })
  await expect.poll(() => here(chair)).toMatchObject([{ screenId: GALLERY, name: 'Gallery', wish: { message: 'Stays', view: 'list', isBlack: false } }])
  for (const window of others) expect(told(window)).toBeNull()
})

test('a meeting has so many screens, and one that is up is never dropped for another', async () => {
  const meeting = await makeMeeting(one, testPlan(1))
  const [chair, screen] = [await enter(meeting, other, 'chair'), await enter(meeting, one, 'screen')]
  const ids = Array.from({ length: MOST_SCREENS + 1 }, (_, index) => index.toString(16).padStart(16, '0'))
  const replies = await Promise.all(ids.slice(0, MOST_SCREENS).map(id => sign(screen, id)))
  expect(replies).toEqual(replies.map(() => HELD))
  expect(await sign(screen, ids[MOST_SCREENS] ?? '')).toEqual({ ok: false, code: 'too-many' })
  expect(await sign(screen, ids[0] ?? '')).toEqual(HELD)
  await expect.poll(() => here(chair).map(({ number }) => number)).toEqual(ids.slice(1).map((_, index) => index + 1))
})

test('what comes at once is kept in the order it came, whatever others say meanwhile, and none of it is refused', async () => {
  const meeting = await makeMeeting(one, testPlan(1))
  const [chair, screen, there] = [await enter(meeting, other, 'chair'), await enter(meeting, one, 'screen'), await enter(meeting, other, 'screen')]
  const ids = Array.from({ length: 24 }, (_, index) => index.toString(16).padStart(16, '0'))
  const replies = await Promise.all(ids.flatMap(id => [sign(screen, id), sign(there, BACK), sign(screen, id, { isBlack: true })]))
  expect(replies).toEqual(replies.map(() => HELD))
  await expect.poll(() => here(chair).filter(({ isBlack }) => isBlack).map(({ screenId }) => screenId).toSorted()).toEqual(ids)
  const many = await Promise.all(Array.from({ length: SIGNS - 80 }, () => sign(screen, ids[0] ?? ''))) // with those before no more than all screens may say at all nodes
  expect(many).toEqual(many.map(() => HELD))
})

test('nothing of it is in the record of the meeting', async () => {
  const meeting = await makeMeeting(one, testPlan(1))
  const [chair, screen] = [await enter(meeting, one, 'chair'), await enter(meeting, one, 'screen')]
  await sign(screen, GALLERY, { name: 'Gallery' })
  await steer(chair, GALLERY, { kind: 'message', text: 'The other door' })
  await expect.poll(() => here(chair)).toMatchObject([{ wish: { message: 'The other door' } }])
  const { items } = await chair.readAll()
  expect(JSON.stringify(items)).not.toMatch(/Gallery|other door/)
})
