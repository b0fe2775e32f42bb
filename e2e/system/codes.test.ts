import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessesPath, accessesReply, codePath, codesPath, issueCodesReply, MOST_CODES, type AccessHere } from '#shared/protocol/doors.ts'
import type { Documents } from '#server/documents/documents.ts'
import { askAs } from '#e2e/wire/askAs.ts'
import { signIn } from '#e2e/wire/frontDoor.ts'
import { makeMeeting, testPlan } from '#e2e/wire/testMeeting.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'

let node: TestNode
let documents: Documents
const keep = (own: Documents): Documents => (documents = own)

beforeAll(async () => {
  node = await startNode({ around: keep })
})
afterAll(() => node.close())

const delegations = (first: number, last: number): string[] => Array.from({ length: last - first + 1 }, (_, index) => `delegation.d${first + index}`)

test('codes for several at once: the new ones open, the old ones and who came in by them are out, and who is not of the meeting is left out', async () => {
  const meeting = await makeMeeting(node, testPlan(MOST_CODES))
  const secretariat = await signIn(node.url, meeting.card('secretariat').code)
  const window = await meeting.enter(node, 'd2')
  const cut = window.untilCut()
  const answer = await askAs(node.url, secretariat, 'POST', codesPath(meeting.meetingId), { accessIds: [...delegations(1, MOST_CODES - 2), 'booth.fr', 'delegation.nobody'] })
  await cut
  window.close()
  const { cards } = issueCodesReply.parse(answer.body)
  expect(cards.map(({ accessId }) => accessId).toSorted()).toEqual([...delegations(1, MOST_CODES - 2), 'booth.fr'].toSorted())
  expect(new Set(cards.map(({ code }) => code)).size).toBe(MOST_CODES - 1)
  const second = cards.find(({ accessId }) => accessId === 'delegation.d2')
  expect(await signIn(node.url, second?.code ?? '')).toMatchObject({ accessId: 'delegation.d2' })
  await expect(signIn(node.url, meeting.card('d2').code)).rejects.toThrow('wrong-code')
  expect(await signIn(node.url, meeting.card(`d${MOST_CODES}`).code)).toMatchObject({ accessId: `delegation.d${MOST_CODES}` }) // not asked for
})

test('whoever renews their own code among others stays in', async () => {
  const meeting = await makeMeeting(node, testPlan(1))
  const secretariat = await signIn(node.url, meeting.card('secretariat').code)
  const answer = await askAs(node.url, secretariat, 'POST', codesPath(meeting.meetingId), { accessIds: ['delegation.d1', 'secretariat'] })
  expect(await askAs(node.url, secretariat, 'GET', accessesPath(meeting.meetingId))).toMatchObject({ status: 401 })
  expect(await askAs(node.url, { ...secretariat, cookie: answer.cookie }, 'GET', accessesPath(meeting.meetingId))).toMatchObject({ status: 200 })
})

test('more at once than a server makes while nobody waits are refused, and so is nobody; none is issued', async () => {
  const meeting = await makeMeeting(node, testPlan(1))
  const secretariat = await signIn(node.url, meeting.card('secretariat').code)
  for (const accessIds of [[], ['delegation.d1', ...delegations(2, MOST_CODES + 1)], [1]]) {
    expect(await askAs(node.url, secretariat, 'POST', codesPath(meeting.meetingId), { accessIds })).toMatchObject({ status: 400, body: { code: 'malformed' } })
  }
  expect(await signIn(node.url, meeting.card('d1').code)).toMatchObject({ accessId: 'delegation.d1' })
})

test('who takes part and was never issued a code is among the accesses, without a card, and gets one', async () => {
  const meeting = await makeMeeting(node, testPlan(2))
  const secretariat = await signIn(node.url, meeting.card('secretariat').code)
  for (const one of ['d1', 'd2']) await documents.delete(`access/${meeting.meetingId}/delegation.${one}`)
  const stand = async (): Promise<Pick<AccessHere, 'hasCard' | 'isRevoked' | 'devices'>[]> => {
    const { accesses } = accessesReply.parse((await askAs(node.url, secretariat, 'GET', accessesPath(meeting.meetingId))).body)
    return accesses.filter(({ role }) => role === 'delegation').map(({ hasCard, isRevoked, devices }) => ({ hasCard, isRevoked, devices }))
  }
  const without = { hasCard: false, isRevoked: false, devices: 0 }
  expect(await stand()).toEqual([without, without])
  const { cards } = issueCodesReply.parse((await askAs(node.url, secretariat, 'POST', codesPath(meeting.meetingId), { accessIds: ['delegation.d1'] })).body)
  expect(await signIn(node.url, cards[0]?.code ?? '')).toMatchObject({ accessId: 'delegation.d1' })
  expect(await stand()).toEqual([{ hasCard: true, isRevoked: false, devices: 1 }, without])
  expect(await askAs(node.url, secretariat, 'POST', codePath(meeting.meetingId, 'delegation.d2'))).toMatchObject({ status: 200 })
  expect(await stand()).toMatchObject([{ hasCard: true }, { hasCard: true }])
})
