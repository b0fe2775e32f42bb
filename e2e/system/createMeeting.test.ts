import { expect, onTestFinished, test } from 'vitest'
import type { Documents } from '#server/documents/documents.ts'
import { StoreFull, type MeetingLog } from '#server/log/meetingLog.ts'
import { NEW_MEETINGS } from '#server/http/doorLimits.ts'
import { ACCESS_HEADER, createMeetingReply } from '#shared/protocol/http.ts'
import { askAs } from '#e2e/wire/askAs.ts'
import { signIn, type SignedIn } from '#e2e/wire/frontDoor.ts'
import { heldMeetings } from '#e2e/wire/heldMeetings.ts'
import { logWith } from '#e2e/wire/logWith.ts'
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

const WAYS = [['with cards', {}], ['without', { cards: false }], ['without, by a press that has an id', { cards: false, commandId: 'a-press-of-the-tests-0001' }]] as const

/** A node on which a secretariat makes meetings, and all that lies there of any. */
async function desk() {
  const { between, held } = heldMeetings()
  const disk = { isFull: false }
  const stores: Documents[] = []
  const node = await startNode({
    between: log => logWith(between(log), { append: (...entries) => (disk.isFull ? Promise.reject(new StoreFull('no room')) : log.append(...entries)) }),
    around: documents => (stores.push(documents), documents),
  })
  onTestFinished(() => node.close())
  const first = await makeMeeting(node, testPlan(0))
  const by = await signIn(node.url, first.card('secretariat').code)
  const create = (body: object) => askAs(node.url, by, 'POST', 'api/meetings', body)
  const doors = async (): Promise<string[]> => [...((await stores[0]?.keys('access/')) ?? []), ...((await stores[0]?.keys('code/')) ?? [])].toSorted()
  return { first, disk, create, held, doors }
}

test.each(WAYS)('%s: of a plan that the rules refuse nothing is left: no code, and no meeting that the node holds', async (_way, way) => {
  const { create, held, doors } = await desk()
  const before = { held: held(), doors: await doors() }
  const plan = { ...testPlan(3), modalities: { ...testPlan(3).modalities, warningsMs: [10_000, 30_000] } }
  expect(await create({ plan, ...way })).toMatchObject({ status: 400, body: { ok: false, code: 'warnings-crossed' } })
  expect({ held: held(), doors: await doors() }).toEqual(before)
})

test.each(WAYS)('%s: a meeting whose first entry could not be kept is let go, and made when it is asked for again', async (_way, way) => {
  const { first, disk, create, held } = await desk()
  disk.isFull = true
  expect(await create({ plan: testPlan(1), ...way })).toMatchObject({ status: 503, body: { ok: false, code: 'try-again' } })
  expect(held()).toEqual([first.meetingId])
  disk.isFull = false
  expect(await create({ plan: testPlan(1), ...way })).toMatchObject({ status: 201 })
  expect(held()).toHaveLength(2)
})
