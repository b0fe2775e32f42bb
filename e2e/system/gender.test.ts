import { expect, onTestFinished, test } from 'vitest'
import type { Gender } from '#shared/floor/category.ts'
import { genderTotalsPath } from '#shared/protocol/genderTotals.ts'
import { startTestRedis } from '#server/redis/testing/testRedis.ts'
import { askAs, type Answered } from '#e2e/wire/askAs.ts'
import { signIn, type SignedIn } from '#e2e/wire/frontDoor.ts'
import { SpeakerDoor } from '#e2e/wire/speakerDoor.ts'
import { makeMeeting, REQUEST, testPlan } from '#e2e/wire/testMeeting.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'
import type { WireWindow } from '#e2e/wire/wireWindow.ts'

const STORES = ['file', 'redis'] as const

async function nodeOn(store: (typeof STORES)[number]): Promise<TestNode> {
  const redis = store === 'redis' ? await startTestRedis() : null
  if (redis !== null) onTestFinished(() => redis.stop())
  const node = await startNode(redis === null ? {} : { redisUrl: redis.url })
  onTestFinished(() => node.close())
  return node
}

/** A meeting in which each delegation is heard for a minute, and its speaker is of this gender; null: it says none. */
async function hall(node: TestNode, genders: readonly (Gender | null)[]) {
  const meeting = await makeMeeting(node, testPlan(genders.length, ['member-state']))
  const chair = await meeting.enter(node, 'chair')
  onTestFinished(() => chair.close())
  for (const command of [{ type: 'openMeeting' }, { type: 'openList' }] as const) await chair.do(command)
  for (const [index, gender] of genders.entries()) await asks(node, meeting, `d${index + 1}`, gender)
  await chair.until(({ rows }) => rows.length === genders.length, 'all requests')
  const requestIds = chair.meeting.rows.map(({ request }) => request.requestId)
  // Codes end with the meeting, sessions go on.
  const signedIn = new Map(await Promise.all(['chair', 'secretariat', 'rapporteur', 'screen', 'd1'].map(async who => [who, await signIn(node.url, meeting.card(who).code)] as const)))
  const as = (who: string): SignedIn => signedIn.get(who) ?? { cookie: '', meetingId: '', accessId: '' }
  const ask = (who: string): Promise<Answered> => askAs(node.url, as(who), 'GET', genderTotalsPath(meeting.meetingId))
  return { meeting, chair, requestIds, as, ask, door: (who: string) => SpeakerDoor.at(node.url, as(who)) }
}

async function asks(node: TestNode, meeting: Awaited<ReturnType<typeof makeMeeting>>, who: string, gender: Gender | null): Promise<void> {
  const window = await meeting.enter(node, who)
  await window.until(({ list }) => list.openedAt !== null, 'the opening')
  await window.do(REQUEST)
  const requestId = window.meeting.rows.find(({ request }) => request.delegationId === who)?.request.requestId ?? 'none'
  const written = await (await SpeakerDoor.of(meeting, node, who)).write(requestId, { name: `Example of ${who}`, title: null, ...(gender === null ? {} : { gender }) })
  expect(written.status).toBe(200)
  window.close()
}

async function hearsAll(chair: WireWindow, requestIds: readonly string[]): Promise<void> {
  for (const requestId of requestIds) {
    await chair.do({ type: 'giveFloor', to: { kind: 'request', requestId } })
    const statementId = chair.meeting.floor?.statementId ?? ''
    await chair.do({ type: 'endStatement', statementId })
    await chair.do({ type: 'correctTime', statementId, usedMs: 60_000, reason: 'clock-started-late' })
  }
}

test.each(STORES)('%s: five are shown once the meeting is closed, four are not; what is deleted afterwards changes nothing', async store => {
  const node = await nodeOn(store)
  const { chair, requestIds, ask, door } = await hall(node, ['female', 'female', 'female', 'female', 'female', 'male', 'male', 'male', 'male', null])
  await hearsAll(chair, requestIds)
  expect((await ask('secretariat')).status).toBe(404)
  await chair.do({ type: 'closeMeeting' })
  const totals = { female: { statements: 5, seconds: 300 }, male: null, other: null }
  for (const who of ['secretariat', 'chair', 'rapporteur']) expect((await ask(who)).body).toEqual(totals)
  for (const who of ['d1', 'screen']) expect((await ask(who)).status).toBe(403)
  expect((await door('secretariat').delete(requestIds[0] ?? '')).status).toBe(200)
  expect((await ask('secretariat')).body).toEqual(totals)
})

test('where four are left of all, whom everybody could reckon, the larger total is not shown either', async () => {
  const { chair, requestIds, ask } = await hall(await nodeOn('file'), ['female', 'female', 'female', 'female', 'female', 'male', 'male', 'male', 'male'])
  await hearsAll(chair, requestIds)
  await chair.do({ type: 'closeMeeting' })
  expect((await ask('secretariat')).body).toEqual({ female: null, male: null, other: null })
})

test('nobody but its delegation reads it or writes it, and no line nor record has it', async () => {
  const node = await nodeOn('file')
  const { meeting, chair, requestIds: [requestId = ''], as, door } = await hall(node, ['female'])
  const speaker = { name: 'Example of d1', title: null }
  expect((await door('d1').read(requestId)).body.speaker).toEqual({ ...speaker, gender: 'female' })
  for (const who of ['chair', 'secretariat']) {
    expect((await door(who).read(requestId)).body.speaker).toEqual(speaker)
    expect(await door(who).write(requestId, { ...speaker, gender: 'male' })).toMatchObject({ status: 403, body: { code: 'not-permitted' } })
  }
  expect((await door('d1').write(requestId, { ...speaker, gender: 'unknown' })).body.code).toBe('malformed')
  const record = await askAs(node.url, as('secretariat'), 'GET', `api/meetings/${meeting.meetingId}/record.json`)
  expect(record.status).toBe(200)
  for (const text of [chair.frames.join('\n'), JSON.stringify(record.body)]) expect(text).not.toMatch(/female|gender/)
})
