import { expect, onTestFinished, test } from 'vitest'
import type { OpenMeeting } from '#server/meetings/openMeeting.ts'
import { startTestRedis } from '#server/redis/testing/testRedis.ts'
import type { SubmitReply } from '#shared/protocol/messages.ts'
import { makeMeeting, REQUEST, testPlan } from '#e2e/wire/testMeeting.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'

const DELEGATIONS = 150
const withdrawal = (open: OpenMeeting, delegationId: string) => ({ type: 'withdrawRequest', requestId: open.standing.meeting.waiting.find(one => one.delegationId === delegationId)?.requestId ?? '' }) as const

/** A meeting whose list is open, as each of the nodes has it. */
async function pressingHall(nodes: readonly TestNode[]) {
  const [first] = nodes as [TestNode]
  const meeting = await makeMeeting(first, testPlan(DELEGATIONS, ['member-state']))
  const chair = await meeting.enter(first, 'chair')
  onTestFinished(() => chair.close())
  await chair.do({ type: 'openList' })
  const opens = await Promise.all(nodes.map(({ app }) => app.meetings.find(meeting.meetingId)))
  await expect.poll(() => opens.every(open => open?.standing.meeting.list.openedAt !== null)).toBe(true)
  return { meeting, open: opens[0] as OpenMeeting, opens: opens as OpenMeeting[] }
}

async function nodesOf(store: 'file' | 'redis', count: number): Promise<TestNode[]> {
  const redis = store === 'redis' ? await startTestRedis() : null
  if (redis !== null) onTestFinished(() => redis.stop())
  const nodes: TestNode[] = []
  for (let index = 0; index < count; index += 1) {
    const node = await startNode(redis === null ? {} : { redisUrl: redis.url })
    onTestFinished(() => node.close())
    nodes.push(node)
  }
  return nodes
}

const idOf = (index: number): string => `press-${index}`

/** The delegation presses. @param finds what is looked at where it is decided */
const press = (open: OpenMeeting, index: number, finds?: () => boolean): Promise<SubmitReply> =>
  open.submit({ command: REQUEST, actor: { role: 'delegation', delegationId: `d${index + 1}`, device: 'test' }, commandId: idOf(index), issuedAt: Date.now(), finds })

const all = Array.from({ length: DELEGATIONS }, (_, index) => index)
const entriesOf = (open: OpenMeeting, index: number) => open.standing.entries.filter(({ origin }) => origin.value.commandId === idOf(index))
const versionOf = (reply: SubmitReply | undefined): number => (reply?.ok === true ? reply.version : 0)

test.each(['file', 'redis'] as const)('%s: a hall that presses at once is written in parts, in the order of the presses, and each has the version it is told', async store => {
  const nodes = await nodesOf(store, 1)
  const { open } = await pressingHall(nodes)
  const before = nodes[0]?.app.meetings.counts.appends ?? 0
  const replies = await Promise.all(all.map(index => press(open, index)))
  expect((nodes[0]?.app.meetings.counts.appends ?? 0) - before).toBe(3)
  expect(all.map(index => entriesOf(open, index).map(({ version }) => version))).toEqual(replies.map(reply => [versionOf(reply)]))
  expect(replies.map(versionOf)).toEqual(replies.map(versionOf).toSorted((a, b) => a - b))
})

test('another node that writes in between takes none of it away: all that was not taken is decided anew', async () => {
  const nodes = await nodesOf('redis', 2)
  const { opens } = await pressingHall(nodes)
  const replies = await Promise.all(all.map(index => press(opens[index % 2] as OpenMeeting, index)))
  expect(replies.filter(({ ok }) => !ok)).toEqual([])
  expect(nodes.some(({ app }) => app.meetings.counts.conflicts > 0)).toBe(true)
  for (const open of opens) {
    await expect.poll(() => open.standing.meeting.rows.length).toBe(DELEGATIONS)
    expect(all.map(index => entriesOf(open, index).map(({ version }) => version))).toEqual(replies.map(reply => [versionOf(reply)]))
  }
})

test('a bug in one command is told, and costs no other anything; whoever is told to try again can', async () => {
  const nodes = await nodesOf('redis', 1)
  const { open } = await pressingHall(nodes)
  const bug = (): never => {
    throw new Error('a bug of this test')
  }
  const replies = await Promise.all(all.map(index => press(open, index, index === 100 ? bug : undefined)))
  expect(all.filter(index => replies[index]?.ok !== true)).toEqual([100])
  expect(replies[100]).toEqual({ ok: false, code: 'try-again' })
  expect(await press(open, 100)).toMatchObject({ ok: true })
  expect(all.map(index => entriesOf(open, index).length)).toEqual(all.map(() => 1))
})

test('while presses come without a pause, what is new is told all the same', async () => {
  const nodes = await nodesOf('redis', 1)
  const { meeting, open } = await pressingHall(nodes)
  const screen = await meeting.enter(nodes[0] as TestNode, 'screen')
  onTestFinished(() => screen.close())
  const over = new AbortController()
  onTestFinished(() => over.abort())
  const lane = async (index: number): Promise<void> => {
    const actor = { role: 'delegation', delegationId: `d${index + 1}`, device: 'test' } as const
    for (let turn = 0; !over.signal.aborted; turn += 1) {
      const isIn = turn % 2 === 1
      const command = isIn ? withdrawal(open, actor.delegationId) : REQUEST
      await open.submit({ command, actor, commandId: `lane-${index}-${turn}`, issuedAt: Date.now() })
    }
  }
  // Half of them press while the others are being written: there is always somebody who waits.
  const lanes = [all.slice(0, 20).map(lane)]
  await open.submit({ command: REQUEST, actor: { role: 'delegation', delegationId: 'd50', device: 'test' }, commandId: 'between', issuedAt: Date.now() })
  lanes.push(all.slice(20, 40).map(lane))
  await screen.until(({ rows }) => rows.length > 0, 'the news')
  over.abort()
  await Promise.all(lanes.flat())
})
