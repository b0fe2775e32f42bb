import { expect, onTestFinished, test } from 'vitest'
import type { MeetingLog } from '#server/log/meetingLog.ts'
import { NEW_MEETINGS } from '#server/http/doorLimits.ts'
import { ACCESS_HEADER, createMeetingReply } from '#shared/protocol/http.ts'
import { signIn, type SignedIn } from '#e2e/wire/frontDoor.ts'
import { makeMeeting, testPlan } from '#e2e/wire/testMeeting.ts'
import { startNode } from '#e2e/wire/testNode.ts'
import { watchedDocuments } from '#e2e/wire/watchedDocuments.ts'

test('the codes of a meeting are there before the meeting is: a server that is killed in between leaves none that nobody can enter', async () => {
  const logs: MeetingLog[] = []
  const issuedLate: string[] = []
  const issued: string[] = []
  const node = await startNode({
    between: log => (logs.push(log), log),
    around: documents => watchedDocuments(documents, {
      put: async (key, value, ifRevision) => {
        issued.push(key)
        if ((await logs[0]?.meetings())?.length !== 0) issuedLate.push(key)
        return documents.put(key, value, ifRevision)
      },
    }),
  })
  onTestFinished(() => node.close())
  const { meetingId } = await makeMeeting(node, testPlan(2))
  // The Chair, the secretariat, the rapporteur, the screen, two delegations, six booths, and the panellist.
  expect(issued.filter(key => key.startsWith(`access/${meetingId}/`))).toHaveLength(13)
  expect(issuedLate).toEqual([])
})

test('secretariats make so many meetings in ten minutes and no more, also those of meetings just made; what is more is not read', async () => {
  const node = await startNode({})
  onTestFinished(() => node.close())
  const first = await makeMeeting(node, testPlan(0))
  let by: SignedIn = await signIn(node.url, first.card('secretariat').code)
  const create = (body: string): Promise<Response> => fetch(`${node.url}/api/meetings`, {
    method: 'POST', body, headers: { 'content-type': 'application/json', cookie: by.cookie, [ACCESS_HEADER]: `${by.meetingId}/${by.accessId}` },
  })
  for (let made = 0; made < NEW_MEETINGS; made += 1) {
    const { accesses } = createMeetingReply.parse(await (await create(JSON.stringify({ plan: testPlan(0) }))).json())
    by = await signIn(node.url, accesses.find(({ accessId }) => accessId === 'secretariat')?.code ?? '')
  }
  const refused = await create('{ this is no JSON')
  expect([refused.status, await refused.json()]).toEqual([429, { ok: false, code: 'too-many' }])
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(500)
  expect(await node.log.meetings()).toHaveLength(NEW_MEETINGS + 1)
})
