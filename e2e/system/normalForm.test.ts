import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import type { MeetingPlan } from '#shared/floor/plan.ts'
import { forPresiding } from '#shared/protocol/screensHere.ts'
import { startOf, type Entry } from '#shared/sync/entry.ts'
import { createByDoor, signIn } from '#e2e/wire/frontDoor.ts'
import { SpeakerDoor } from '#e2e/wire/speakerDoor.ts'
import { postLine } from '#e2e/wire/streamWindow.ts'
import { makeMeeting, REQUEST, testPlan } from '#e2e/wire/testMeeting.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'

let node: TestNode

beforeAll(async () => {
  node = await startNode({})
})
afterAll(() => node.close())

/** The same words as two keyboards write them. */
const [APART, ONE] = ['Groupe de Gene\u0300ve', 'Groupe de Gen\u00e8ve'] as const

const logOf = async (meetingId: string): Promise<Entry[]> => (await node.log.readAfter(meetingId, startOf(meetingId))) ?? []

function planOf(group: string): MeetingPlan {
  const plan = testPlan(2, ['member-state'])
  for (const delegation of plan.delegations) delegation.groups = [group]
  return { ...plan, title: group }
}

test('a plan that is sent in letters and accents apart is in the log in one form', async () => {
  const { card } = await makeMeeting(node, testPlan(1))
  const secretariat = await signIn(node.url, card('secretariat').code)
  const created = await createByDoor(node.url, secretariat, planOf(APART))
  const text = JSON.stringify(await logOf(created.meetingId))
  expect(text).toContain(`"title":"${ONE}"`)
  expect(text).toContain(`"groups":["${ONE}"]`)
  expect(text).toBe(text.normalize('NFC'))
})

test('so is a command by a socket, and sent again under its id it is the repeat it is, in either form and by either way', async () => {
  const meeting = await makeMeeting(node, planOf(ONE))
  const [chair, delegate] = [await meeting.enter(node, 'chair'), await meeting.enter(node, 'd1')]
  onTestFinished(() => [chair, delegate].forEach(window => window.close()))
  await chair.do({ type: 'openMeeting' })
  await chair.do({ type: 'openList' })
  const asking = (group: string) => ({ ...REQUEST, capacity: { kind: 'group' as const, group } })
  const first = delegate.messageOf(asking(APART))
  const accepted = await delegate.send(first)
  expect(accepted).toMatchObject({ ok: true })
  expect(JSON.stringify((await logOf(meeting.meetingId)).at(-1)?.events)).toContain(`"group":"${ONE}"`)
  expect(await delegate.send(first)).toEqual(accepted)
  expect(await delegate.send({ ...first, command: asking(ONE) })).toEqual(accepted)
  expect(await delegate.send({ ...first, command: asking('Group of the Tests') })).toEqual({ ok: false, code: 'id-reused' })
  expect(await logOf(meeting.meetingId)).toHaveLength(accepted.ok ? accepted.version : 0)

  const as = await signIn(node.url, meeting.card('d2').code)
  const posted = delegate.messageOf(asking(APART))
  const byPost = async (group: string): Promise<unknown> => (await postLine(node.url, 'command:submit', { ...posted, command: asking(group) }, as)).body
  const answer = await byPost(APART)
  expect(answer).toMatchObject({ ok: true })
  expect([await byPost(APART), await byPost(ONE)]).toEqual([answer, answer])
})

test('so is who will read a statement', async () => {
  const meeting = await makeMeeting(node, planOf(ONE))
  const [chair, delegate] = [await meeting.enter(node, 'chair'), await meeting.enter(node, 'd1')]
  onTestFinished(() => [chair, delegate].forEach(window => window.close()))
  await chair.do({ type: 'openMeeting' })
  await chair.do({ type: 'openList' })
  await delegate.do(REQUEST)
  const requestId = delegate.meeting.rows[0]?.request.requestId ?? ''
  const door = await SpeakerDoor.of(meeting, node, 'd1')
  expect((await door.write(requestId, { name: APART, title: APART })).status).toBe(200)
  expect((await door.read(requestId)).body.speaker).toEqual({ name: ONE, title: ONE })
})

test('so are the name of a screen and a message on it, and a message that is nested too deeply is malformed', async () => {
  const meeting = await makeMeeting(node, testPlan(1))
  const [chair, screen] = [await meeting.enter(node, 'chair'), await meeting.enter(node, 'screen')]
  onTestFinished(() => [chair, screen].forEach(window => window.close()))
  expect(await screen.signScreen({ screenId: 'a1b2c3d4e5f60718', name: APART, version: 1, language: 'en', view: 'floor', isBlack: false })).toMatchObject({ ok: true })
  expect(await chair.steerScreen({ screenId: null, want: { kind: 'message', text: APART } })).toEqual({ ok: true })
  const told = () => {
    const last = chair.frames.findLast(frame => frame.startsWith('2["meeting:screens"'))
    return last === undefined ? null : forPresiding.parse((JSON.parse(last.slice(1)) as unknown[])[1])
  }
  await expect.poll(told).toMatchObject({ screens: [{ name: ONE }] })
  await expect.poll(() => chair.frames.findLast(frame => frame.startsWith('2["meeting:screens"'))).toContain(`"message":"${ONE}"`)
  const as = await signIn(node.url, meeting.card('chair').code)
  const deep = `{"screenId":null,"want":${'['.repeat(20_000)}${']'.repeat(20_000)}}`
  expect((await postLine(node.url, 'screen:steer', deep, as)).body).toEqual({ ok: false, code: 'malformed' })
})

test('a run of marks that no language has is malformed, whoever sends it, and nobody waits for its normal form', async () => {
  const MALFORMED = { ok: false, code: 'malformed' }
  const meeting = await makeMeeting(node, testPlan(1))
  const marks = `a${'\u0301\u0345\u0315\u0323\u0327\u3099'.repeat(8)}`
  const asA = (who: string) => signIn(node.url, meeting.card(who).code)
  const [delegate, chair, secretariat] = [await asA('d1'), await asA('chair'), await asA('secretariat')]
  const window = await meeting.enter(node, 'd1')
  onTestFinished(() => window.close())
  const asked = { ...window.messageOf(REQUEST), command: { ...REQUEST, capacity: { kind: 'group' as const, group: marks } } }
  expect([await window.send(asked), (await postLine(node.url, 'command:submit', asked, delegate)).body]).toEqual([MALFORMED, MALFORMED])
  expect((await postLine(node.url, 'screen:steer', { screenId: null, want: { kind: 'message', text: marks } }, chair)).body).toEqual(MALFORMED)
  await expect(createByDoor(node.url, secretariat, { ...testPlan(1), title: marks })).rejects.toThrow('malformed')
})
