import { onTestFinished } from 'vitest'
import { hooksOf } from '#server/news/hooks/hook.ts'
import type { NewsSettings } from '#server/news/newsroom.ts'
import { makeMeeting, REQUEST, testPlan, type TestMeeting } from '#e2e/wire/testMeeting.ts'
import { startNode, type NodeOptions, type TestNode } from '#e2e/wire/testNode.ts'
import { TestReceiver } from '#e2e/wire/testReceiver.ts'
import type { WireWindow } from '#e2e/wire/wireWindow.ts'

/** As in the file, for receivers in this machine. Under a shorter lease a node that waits long for its store is taken for gone, and what it was sending is told again. */
export function hooks(...all: Record<string, unknown>[]): NewsSettings {
  const found = hooksOf(JSON.stringify(all.map(one => Object.assign({ secret: TestReceiver.SECRET, allowPrivate: true }, one))))
  if (typeof found === 'string') throw new Error(found)
  return { hooks: found, osc: [], leaseMs: 2000, pausesMs: [5, 10, 20] }
}

export async function nodeOfTest(options: NodeOptions): Promise<TestNode> {
  const node = await startNode(options)
  let isClosed = false
  const close = async (): Promise<void> => {
    if (!isClosed) await node.close()
    isClosed = true
  }
  onTestFinished(close)
  return { ...node, close }
}

/** A meeting under way, by its Chair. */
export async function meetingAt(node: TestNode): Promise<{ meeting: TestMeeting; chair: WireWindow }> {
  const meeting = await makeMeeting(node, testPlan(3, ['member-state']))
  const chair = await meeting.enter(node, 'chair')
  onTestFinished(() => chair.close())
  await chair.do({ type: 'openMeeting' })
  return { meeting, chair }
}

/** The list opens, and so many speak: each is given the floor, and ends. */
export async function happen(node: TestNode, { meeting, chair }: { meeting: TestMeeting; chair: WireWindow }, speakers: number): Promise<void> {
  await chair.do({ type: 'openList' })
  const window = await meeting.enter(node, 'd1')
  await window.until(({ list }) => list.openedAt !== null, 'the opening')
  for (let spoken = 0; spoken < speakers; spoken += 1) {
    const before = chair.meeting.heard.length
    await window.do(REQUEST)
    await chair.until(({ rows }) => rows.length > 0, 'the request')
    await chair.do({ type: 'giveFloor', to: { kind: 'request', requestId: chair.meeting.rows[0]?.request.requestId ?? '' } })
    await chair.do({ type: 'endStatement', statementId: chair.meeting.floor?.statementId ?? '' })
    await window.until(({ heard }) => heard.length > before, 'the end')
  }
  await chair.do({ type: 'closeList', closesAt: null })
  window.close()
}

/** What of that is told. */
export const told = (speakers: number): string[] => ['list.opened', ...Array.from({ length: speakers }, () => ['floor.given', 'floor.ended']).flat(), 'list.closed']
