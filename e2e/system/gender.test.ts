import { describe, expect, onTestFinished, test } from 'vitest'
import type { Gender } from '#shared/floor/category.ts'
import type { Documents } from '#server/documents/documents.ts'
import { genderTotalsPath } from '#shared/protocol/genderTotals.ts'
import { startTestRedis } from '#server/redis/testing/testRedis.ts'
import { askAs, type Answered } from '#e2e/wire/askAs.ts'
import { signIn, type SignedIn } from '#e2e/wire/frontDoor.ts'
import { SpeakerDoor } from '#e2e/wire/speakerDoor.ts'
import { makeMeeting, REQUEST, testPlan } from '#e2e/wire/testMeeting.ts'
import { startNode, type NodeOptions, type TestNode } from '#e2e/wire/testNode.ts'
import { watchedDocuments } from '#e2e/wire/watchedDocuments.ts'
import type { WireWindow } from '#e2e/wire/wireWindow.ts'

const STORES = ['file', 'redis'] as const

async function nodeOn(store: (typeof STORES)[number], options: Pick<NodeOptions, 'around'> = {}): Promise<TestNode> {
  const redis = store === 'redis' ? await startTestRedis() : null
  if (redis !== null) onTestFinished(() => redis.stop())
  const node = await startNode(redis === null ? options : { ...options, redisUrl: redis.url })
  onTestFinished(() => node.close())
  return node
}

/** A meeting in which each delegation asks for the floor, and its speaker is of this gender; null: it says none. */
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
  }
}

test.each(STORES)('%s: five are shown once the meeting is closed, four are not; what is deleted afterwards changes nothing', async store => {
  const node = await nodeOn(store)
  const { chair, requestIds, ask, door } = await hall(node, ['female', 'female', 'female', 'female', 'female', 'male', 'male', 'male', 'male', null])
  await hearsAll(chair, requestIds)
  expect((await ask('secretariat')).status).toBe(404)
  await chair.do({ type: 'closeMeeting' })
  const totals = { female: 5, male: null, other: null }
  for (const who of ['secretariat', 'chair', 'rapporteur']) expect((await ask(who)).body).toEqual(totals)
  for (const who of ['d1', 'screen']) expect((await ask(who)).status).toBe(403)
  expect((await door('secretariat').delete(requestIds[0] ?? '')).status).toBe(200)
  expect((await ask('secretariat')).body).toEqual(totals)
})

const FIVE_EACH = ['female', 'female', 'female', 'female', 'female', 'male', 'male', 'male', 'male', 'male'] as const

test('whatever those presiding correct and however often they bring a speaker back, the totals are of the statements and no sign of who is in them', async () => {
  const { chair, requestIds, ask } = await hall(await nodeOn('file'), FIVE_EACH)
  await hearsAll(chair, requestIds)
  for (const [index, usedMs] of [60_000, 3_600_000].entries()) await chair.do({ type: 'correctTime', statementId: chair.meeting.heard[index]?.statementId ?? '', usedMs, reason: 'clock-started-late' })
  await chair.do({ type: 'bringBack', statementId: chair.meeting.heard.at(-1)?.statementId ?? '' })
  await hearsAll(chair, requestIds.slice(-1))
  expect(chair.meeting.heard).toHaveLength(11)
  await chair.do({ type: 'closeMeeting' })
  expect((await ask('secretariat')).body).toEqual({ female: 5, male: 5, other: null })
})

test('a name that those presiding correct keeps what its delegation has said; deleted it is gone', async () => {
  const { chair, requestIds, ask, door } = await hall(await nodeOn('file'), [...FIVE_EACH, 'male', null, null, null, null])
  const [first = '', second = ''] = [requestIds[0], requestIds[5]]
  const named = { name: 'Another of d1', title: 'Deputy' }
  const commandId = 'a-press-of-the-test'
  expect((await door('secretariat').write(first, named, commandId)).status).toBe(200)
  expect((await door('secretariat').write(first, named, commandId)).status).toBe(200) // sent again
  expect((await door('secretariat').read(first)).body.speaker).toEqual(named)
  expect((await door('d1').read(first)).body.speaker).toEqual({ ...named, gender: 'female' })
  expect((await door('chair').delete(second)).status).toBe(200)
  expect((await door('chair').write(second, named)).status).toBe(200)
  await hearsAll(chair, requestIds)
  await chair.do({ type: 'closeMeeting' })
  expect((await ask('secretariat')).body).toEqual({ female: 5, male: 5, other: null })
})

test('its delegation takes it back by writing without it, also after those presiding have corrected the name', async () => {
  const { requestIds: [requestId = ''], door } = await hall(await nodeOn('file'), ['female'])
  const named = { name: 'Another of d1', title: null }
  await door('secretariat').write(requestId, named)
  expect((await door('d1').write(requestId, named)).status).toBe(200)
  await door('chair').write(requestId, { ...named, title: 'Deputy' })
  expect((await door('d1').read(requestId)).body.speaker).toEqual({ ...named, title: 'Deputy' })
})

/** Documents in which somebody acts, once, when the speaker of this press was put and the log does not name it yet. */
function between(commandId: string): { around: (documents: Documents) => Documents; act: (what: () => Promise<unknown>) => void; documents: () => Documents } {
  let [due, real] = [null as (() => Promise<unknown>) | null, null as Documents | null]
  const around = (documents: Documents): Documents => {
    real = documents
    return watchedDocuments(documents, {
      put: async (key, value, ifRevision) => {
        const isPut = await documents.put(key, value, ifRevision)
        const [now] = key.endsWith(`/${commandId}`) ? [due] : [null]
        if (now !== null) due = null
        await now?.()
        return isPut
      },
    })
  }
  return { around, act: what => (due = what), documents: () => real as Documents }
}

describe.each(STORES)('%s: while those presiding correct the name', store => {
  const commandId = 'a-press-of-the-test'
  const [before, corrected] = [{ name: 'Example of d1', title: null }, { name: 'Example of d1', title: 'Deputy' }]
  const meanwhile = between(commandId)
  const begun = async (gender: Gender | null) => {
    const { requestIds: [requestId = ''], door, meeting } = await hall(await nodeOn(store, { around: meanwhile.around }), [gender])
    const correct = () => door('secretariat').write(requestId, corrected, commandId)
    const readOf = async (who: string) => (await door(who).read(requestId)).body.speaker
    return { requestId, door, meeting, correct, readOf }
  }

  test.each<[string, Gender | null, Gender | null]>([['takes its gender back', 'female', null], ['says it', null, 'female'], ['says another', 'male', 'other']])('the delegation %s: what it says last stands, beside the corrected name', async (_what, first, last) => {
    const { requestId, door, correct, readOf } = await begun(first)
    const said = last === null ? {} : { gender: last }
    meanwhile.act(async () => expect((await door('d1').write(requestId, { ...before, ...said })).status).toBe(200))
    expect((await correct()).status).toBe(200)
    expect(await readOf('d1')).toEqual({ ...corrected, ...said })
    expect(await readOf('secretariat')).toEqual(corrected)
    expect(await meanwhile.documents().keys('speaker/')).toHaveLength(1)
  })

  test('others of those presiding delete it: what the delegation said goes with it', async () => {
    const { requestId, door, correct, readOf } = await begun('female')
    meanwhile.act(async () => expect((await door('chair').delete(requestId)).status).toBe(200))
    expect((await correct()).status).toBe(200)
    expect(await readOf('d1')).toEqual(corrected)
  })

  test('what an earlier sending of the same press left, of what the delegation said before, is not taken', async () => {
    const { requestId, meeting, correct, readOf } = await begun(null)
    await meanwhile.documents().put(`speaker/${meeting.meetingId}/${requestId}/${commandId}`, { speaker: { ...corrected, gender: 'female' }, salt: 'salt', issuedAt: Date.now() }, null)
    for (const status of [200, 200]) expect((await correct()).status).toBe(status)
    expect(await readOf('d1')).toEqual(corrected)
  })
})

test.each(STORES)('%s: closed, opened again and closed: who is heard in between is counted as a meeting of its own, and what was deleted in between tells nothing', async store => {
  const { chair, requestIds, ask, door } = await hall(await nodeOn(store), [...FIVE_EACH, 'female', ...FIVE_EACH])
  const again = async (): Promise<unknown> => {
    await chair.do({ type: 'undo', version: chair.meeting.acts.at(-1)?.version ?? 0 })
    expect((await ask('secretariat')).status).toBe(404)
    return chair.meeting.phase.name
  }
  await hearsAll(chair, requestIds.slice(0, 10))
  await chair.do({ type: 'closeMeeting' })
  const totals = { female: 5, male: 5, other: null }
  expect((await ask('secretariat')).body).toEqual(totals)
  expect(await again()).toBe('open')
  expect((await door('secretariat').delete(requestIds[0] ?? '')).status).toBe(200)
  await chair.do({ type: 'closeMeeting' })
  expect((await ask('secretariat')).body).toEqual(totals)
  await again()
  await hearsAll(chair, requestIds.slice(11))
  await chair.do({ type: 'closeMeeting' })
  expect((await ask('secretariat')).body).toEqual({ female: 10, male: 10, other: null })
  await again()
  await hearsAll(chair, requestIds.slice(10, 11)) // one alone would be known by the difference
  await chair.do({ type: 'closeMeeting' })
  expect((await ask('secretariat')).body).toEqual({ female: null, male: null, other: null })
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
