import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestRedis, type TestRedis } from '#server/redis/testing/testRedis.ts'
import { LIFETIME_MS } from '#shared/protocol/lifetime.ts'
import type { Command } from '#shared/floor/commands.ts'
import { startOf } from '#shared/sync/entry.ts'
import { makeMeeting, REQUEST, testPlan, type TestMeeting } from '#e2e/wire/testMeeting.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'
import type { WireWindow } from '#e2e/wire/wireWindow.ts'

let redis: TestRedis
let one: TestNode
let other: TestNode
let meeting: TestMeeting
let chair: WireWindow
let secretariat: WireWindow
let delegations: WireWindow[]

beforeAll(async () => {
  redis = await startTestRedis()
  ;[one, other] = [await startNode({ redisUrl: redis.url }), await startNode({ redisUrl: redis.url })]
  meeting = await makeMeeting(one, testPlan(4, ['member-state']))
  chair = await meeting.enter(one, 'chair')
  secretariat = await meeting.enter(other, 'secretariat')
  delegations = [await meeting.enter(one, 'd1'), await meeting.enter(other, 'd2'), await meeting.enter(one, 'd3'), await meeting.enter(one, 'd4')]
  await chair.submit({ type: 'openMeeting' })
  await chair.submit({ type: 'openList' })
  for (const delegation of delegations) {
    await delegation.until(({ list }) => list.openedAt !== null, 'the opening')
    await delegation.submit(REQUEST)
  }
  for (const window of [chair, secretariat]) await window.until(({ rows }) => rows.length === 4, 'four rows')
})
afterAll(async () => {
  for (const window of [chair, secretariat, ...delegations]) window.close()
  for (const node of [one, other]) await node.close()
  await redis.stop()
})

const logEnd = async (): Promise<number> => (await one.log.readAfter(meeting.meetingId, startOf(meeting.meetingId)))?.length ?? -1
const idAt = (index: number): string => chair.meeting.rows[index]?.request.requestId ?? ''
const give = (requestId: string): Command => ({ type: 'giveFloor', to: { kind: 'request', requestId } })
const bothAt = async (version: number): Promise<void> => {
  for (const window of [chair, secretariat]) await window.until((_meeting, at) => at >= version, `entry ${version}`)
}

test('two who preside give the floor to different rows at once: one is given, the other is told who did it', async () => {
  const replies = await Promise.all([chair.submit(give(idAt(0))), secretariat.submit(give(idAt(1)))])
  const given = replies.find(reply => reply.ok)
  const refused = replies.find(reply => !reply.ok)
  expect(given?.ok).toBe(true)
  expect(refused).toMatchObject({ ok: false, code: 'floor-taken', act: { kind: 'given', by: { role: replies[0]?.ok === true ? 'chair' : 'secretariat' } } })
  await bothAt(given?.ok === true ? given.version : 0)
  const statementId = chair.meeting.floor?.statementId ?? ''
  const ended = await secretariat.submit({ type: 'endStatement', statementId })
  expect(ended.ok).toBe(true)
  await bothAt(ended.ok ? ended.version : 0)
})

test('a command that is sent again acts once; its id with other content is refused', async () => {
  const message = chair.messageOf({ type: 'moveRequest', requestId: idAt(2), before: idAt(0), seen: chair.cursor.version })
  const first = await chair.send(message)
  const again = await chair.send(message)
  expect(again).toEqual(first)
  expect(first.ok).toBe(true)
  await bothAt(first.ok ? first.version : 0)
  const otherContent = { ...message, command: { type: 'suspendMeeting' } as const }
  expect(await chair.send(otherContent)).toEqual({ ok: false, code: 'id-reused' })
  const byAnother = await secretariat.send(message)
  expect(byAnother).toEqual({ ok: false, code: 'id-reused' })
  expect(await logEnd()).toBe(chair.cursor.version)
  expect(chair.meeting.phase.name).toBe('open')
})

test('a command older than its lifetime is refused, as is one from the future', async () => {
  const message = chair.messageOf({ type: 'suspendMeeting' })
  expect(await chair.send({ ...message, issuedAt: message.issuedAt - LIFETIME_MS - 1000 })).toEqual({ ok: false, code: 'too-late' })
  expect(await chair.send({ ...message, issuedAt: message.issuedAt + 2 * LIFETIME_MS })).toEqual({ ok: false, code: 'clock-differs' })
  expect(await logEnd()).toBe(chair.cursor.version)
  expect(chair.meeting.phase.name).toBe('open')
})

test('a move on a list that another has changed is refused, and those presiding hear who moved what', async () => {
  const seen = chair.cursor.version
  const [first, second, third] = [idAt(0), idAt(1), idAt(2)]
  const moved = await secretariat.submit({ type: 'moveRequest', requestId: third, before: first, seen })
  expect(moved.ok).toBe(true)
  const stale = await chair.submit({ type: 'moveRequest', requestId: second, before: first, seen })
  const delegationId = third.split('.')[0]
  expect(stale).toMatchObject({ ok: false, code: 'stale-order', act: { kind: 'moved', subjectId: delegationId, by: { role: 'secretariat' } } })
})
