import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeMeeting, REQUEST, testPlan, type TestMeeting } from '#e2e/wire/testMeeting.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'
import type { Delegation } from '#shared/floor/plan.ts'

const SECRETIVE: Delegation = { id: 'oceania-mission', name: 'Oceania the Unmistakable', category: 'ngo', groups: ['Coalition of the Unheard'], code: null, isAssumed: false }

let node: TestNode
let meeting: TestMeeting
let chair: WireWindow
let secretive: WireWindow

beforeAll(async () => {
  node = await startNode({})
  const plan = testPlan(2)
  meeting = await makeMeeting(node, { ...plan, delegations: [...plan.delegations, SECRETIVE] })
  chair = await meeting.enter(node, 'chair')
  secretive = await meeting.enter(node, SECRETIVE.id)
  await chair.submit({ type: 'openMeeting' })
  await chair.submit({ type: 'openList' })
  await secretive.until(({ list }) => list.openedAt !== null, 'the opening')
})
afterAll(async () => {
  for (const window of [chair, secretive]) window.close()
  await node.close()
})

const asPublic = (): Promise<WireWindow> => WireWindow.open(node.url, { meetingId: meeting.meetingId, accessId: 'public', cookie: '' })

test('V1 what waits or was declined is in no byte that the public, the screen or another delegation receives', async () => {
  const others = [await asPublic(), await meeting.enter(node, 'd1'), await meeting.enter(node, 'screen')]
  for (const window of [...others, secretive]) window.frames.length = 0 // the plan, with the names of all who take part, came with the join

  const national = secretive.messageOf({ ...REQUEST, details: { subjectMatterIds: ['water'], panellistId: 'p1', language: 'ru' } })
  const group = secretive.messageOf({ ...REQUEST, capacity: { kind: 'group', group: 'Coalition of the Unheard' } })
  for (const message of [national, group]) expect(await secretive.send(message)).toMatchObject({ ok: true })
  await chair.until(({ waiting }) => waiting.length === 2, 'two that wait')
  const [first, second] = chair.meeting.waiting.map(({ requestId }) => requestId)
  expect(await secretive.submit({ type: 'changeDetails', requestId: second ?? '', details: { subjectMatterIds: [], panellistId: 'p1', language: 'fr' } })).toMatchObject({ ok: true })
  expect(await chair.submit({ type: 'declineRequest', requestId: first ?? '', reason: 'already-spoken' })).toMatchObject({ ok: true })
  const end = await secretive.submit({ type: 'withdrawRequest', requestId: second ?? '' })
  const version = end.ok ? end.version : 0
  for (const window of [...others, secretive]) await window.until((_meeting, at) => at >= version, 'the end')
  const late = [await asPublic(), await meeting.enter(node, 'd2')] // a snapshot has none of it either

  const secrets = [first, second, national.commandId, group.commandId, 'already-spoken', 'oceania', 'Oceania', 'Coalition', '"ru"', 'requestDeclined', 'floorRequested']
  for (const window of others) {
    const bytes = window.frames.join('\n')
    expect(bytes).toContain('meeting:entries') // they do hear that the log grew
    for (const secret of secrets) expect(bytes).not.toContain(secret)
  }
  for (const window of late) for (const secret of [first, second, national.commandId, 'already-spoken', '"ru"']) expect(window.frames.join('\n')).not.toContain(secret)
  const own = secretive.frames.join('\n')
  for (const seen of [first, national.commandId, 'already-spoken', '"ru"']) expect(own).toContain(seen) // the test can see what it looks for
  for (const window of [...others, ...late]) window.close()
})

test('V4 who of those presiding did what is in no byte of the hall', async () => {
  const screen = await meeting.enter(node, 'screen')
  screen.frames.length = 0
  chair.frames.length = 0
  const reply = await chair.submit({ type: 'setAutomaticApproval', categories: ['ngo'] })
  for (const window of [chair, screen]) await window.until((_meeting, version) => version >= (reply.ok ? reply.version : 0), 'the entry')
  expect(chair.frames.join('\n')).toContain('"role":"chair"')
  expect(screen.frames.join('\n')).toContain('automaticApprovalSet')
  for (const secret of ['"role"', 'device', 'actNoted']) expect(screen.frames.join('\n')).not.toContain(secret)
  screen.close()
})
