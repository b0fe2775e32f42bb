import { expect, onTestFinished, test } from 'vitest'
import { signIn } from '#e2e/wire/frontDoor.ts'
import { makeMeeting, REQUEST, testPlan } from '#e2e/wire/testMeeting.ts'
import { startNode } from '#e2e/wire/testNode.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'

const isAnswer = (frame: string): boolean => /^3\d+\[/.test(frame)
const isEntries = (frame: string): boolean => frame.startsWith('2["meeting:entries"')

/** A hall whose list is open, in which nobody has pressed yet. */
async function pressingHall(count: number) {
  const node = await startNode({})
  onTestFinished(() => node.close())
  const meeting = await makeMeeting(node, testPlan(count, ['member-state']))
  const chair = await meeting.enter(node, 'chair')
  const delegations = await Promise.all(Array.from({ length: count }, (_, index) => meeting.enter(node, `d${index + 1}`)))
  await chair.do({ type: 'openList' })
  await Promise.all(delegations.map(window => window.until(({ list }) => list.openedAt !== null, 'the opening')))
  const close = (): void => [chair, ...delegations].forEach(window => window.close())
  return { node, meeting, delegations, close }
}

test('whoever presses has the answer before the entry is sent to anybody', async () => {
  const node = await startNode({})
  onTestFinished(() => node.close())
  const meeting = await makeMeeting(node, testPlan(1, ['member-state']))
  const chair = await meeting.enter(node, 'chair')
  const delegate = await meeting.enter(node, 'd1')
  await chair.do({ type: 'openList' })
  await delegate.until(({ list }) => list.openedAt !== null, 'the opening')
  delegate.frames.length = 0
  await delegate.do(REQUEST)
  expect(delegate.frames.map(frame => (isAnswer(frame) ? 'answer' : isEntries(frame) ? 'entries' : 'other')).filter(kind => kind !== 'other')).toEqual(['answer', 'entries'])
  for (const window of [chair, delegate]) window.close()
})

test('a burst reaches a window in a few messages, not in one for each command', async () => {
  const count = 150
  const { node, meeting, delegations, close } = await pressingHall(count)
  const screen = await meeting.enter(node, 'screen')
  for (const { frames } of [screen, ...delegations]) frames.length = 0
  await Promise.all(delegations.map(window => window.submit(REQUEST)))
  await Promise.all([screen, ...delegations].map(window => window.until(({ rows }) => rows.length === count, 'all rows')))
  for (const { frames } of delegations) {
    // The last of all entries is told behind the answers of all.
    expect(frames.findIndex(isAnswer)).toBeGreaterThan(-1)
    expect(frames.findIndex(isAnswer)).toBeLessThan(frames.findLastIndex(isEntries))
  }
  const messages = screen.frames.filter(isEntries).length
  process.stdout.write(`burst of ${count}: ${messages} messages to the screen, ${node.app.meetings.counts.appends} appends in all\n`)
  expect(messages).toBeLessThanOrEqual(15)
  screen.close()
  close()
})

test('a window that can inflate is sent what is long in a fraction of its bytes, comes to the same meeting as one that cannot, and is told in order', async () => {
  const count = 60
  const { node, meeting, delegations: [, ...others], close } = await pressingHall(count)
  const [plain, page] = await Promise.all([false, true].map(async asPages => WireWindow.open(node.url, await signIn(node.url, meeting.card('d1').code), asPages)))
  if (plain === undefined || page === undefined) throw new Error('two windows of one delegation')
  for (const window of [plain, page]) window.frames.length = 0
  await Promise.all([page, ...others].map(window => window.submit(REQUEST)))
  for (const window of [plain, page]) await window.until(({ rows }) => rows.length === count, 'all rows')
  expect(page.meeting).toEqual(plain.meeting)
  expect(page.gaps).toBe(0)
  const bytes = page.frames.flatMap(frame => /^(\d+) bytes$/.exec(frame)?.[1] ?? []).reduce((sum, some) => sum + Number(some), 0)
  const characters = plain.frames.filter(isEntries).reduce((sum, { length }) => sum + length, 0)
  expect(bytes).toBeGreaterThan(0)
  expect(bytes).toBeLessThan(characters / 3)

  const late = await WireWindow.open(node.url, await signIn(node.url, meeting.card('d1').code), true)
  expect(late.meeting).toEqual(plain.meeting)
  expect(late.frames.some(frame => frame.endsWith(' bytes'))).toBe(true) // the whole meeting came deflated
  for (const window of [plain, page, late]) window.close()
  close()
})
