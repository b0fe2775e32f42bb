import { expect, onTestFinished, test } from 'vitest'
import type { Documents } from '#server/documents/documents.ts'
import { MOST_OF_DELEGATION } from '#server/documents/speakers.ts'
import { startTestRedis } from '#server/redis/testing/testRedis.ts'
import type { Command } from '#shared/floor/commands.ts'
import { LIFETIME_MS } from '#shared/protocol/lifetime.ts'
import { disagreements } from '#e2e/wire/agreement.ts'
import { faultyLine } from '#e2e/wire/faultyLine.ts'
import { logWith } from '#e2e/wire/logWith.ts'
import { SpeakerDoor } from '#e2e/wire/speakerDoor.ts'
import { makeMeeting, REQUEST, testPlan } from '#e2e/wire/testMeeting.ts'
import { startNode, type NodeOptions, type TestNode } from '#e2e/wire/testNode.ts'
import { watchedDocuments } from '#e2e/wire/watchedDocuments.ts'
import type { WireWindow } from '#e2e/wire/wireWindow.ts'

const MINISTER = { name: 'Ms. Ada Example', title: 'Minister of Examples' }
const OTHER = { name: 'Mr. Bo Example', title: null }
const COMMAND_ID = 'a-press-of-the-test'

/** Of the lifetime of a press. */
const LEFT_MS = 2_000

/** A meeting in which d1 and d2 wait, and d3 has nothing. */
async function hall(nodes: readonly TestNode[]) {
  const [first, last] = [nodes[0] as TestNode, nodes.at(-1) as TestNode]
  const meeting = await makeMeeting(first, testPlan(3))
  const windows = { chair: await meeting.enter(last, 'chair'), screen: await meeting.enter(first, 'screen'), d1: await meeting.enter(first, 'd1'), d2: await meeting.enter(last, 'd2') }
  onTestFinished(() => Object.values(windows).forEach(window => window.close()))
  const { chair, d1, d2 } = windows
  for (const command of [{ type: 'openMeeting' }, { type: 'openList' }] as const) await chair.do(command)
  for (const window of [d1, d2]) {
    await window.until(({ list }) => list.openedAt !== null, 'the opening')
    await window.do(REQUEST)
  }
  await chair.until(({ waiting }) => waiting.length === 2, 'both requests')
  const idOf = (name: string): string => chair.meeting.waiting.find(({ delegationId }) => delegationId === name)?.requestId ?? 'none'
  const [d1Id, d2Id] = [idOf('d1'), idOf('d2')]
  const door = (who: string, at = first): Promise<SpeakerDoor> => SpeakerDoor.of(meeting, at, who)
  return { meeting, windows, d1Id, d2Id, door, first, last }
}

async function begin(options: NodeOptions = {}): Promise<TestNode> {
  const started = await startNode(options)
  onTestFinished(() => started.close())
  return started
}

const digestsIn = (window: WireWindow): (string | null)[] => window.meeting.documents.map(({ digest }) => digest)

/** A node, and the keys of the speakers that lie in its documents; `asked`: for which the node has asked; `passes`: its clock goes ahead, ms. */
async function nodeWithKeys() {
  const kept: Documents[] = []
  const asked: string[] = []
  let aheadMs = 0
  const only = await begin({
    between: log => logWith(log, { now: () => log.now() + aheadMs }),
    around: documents => {
      kept.push(documents)
      return watchedDocuments(documents, { keys: prefix => (asked.push(prefix), documents.keys(prefix)) })
    },
  })
  return { only, documents: kept[0] as Documents, keys: async (): Promise<string[]> => (await kept[0]?.keys('speaker/')) ?? [], asked, passes: (ms: number) => void (aheadMs += ms) }
}

test('I11 I13 of two nodes both tell, and only to whom it concerns', async () => {
  const redis = await startTestRedis()
  onTestFinished(() => redis.stop())
  const nodes = [await begin({ redisUrl: redis.url }), await begin({ redisUrl: redis.url })]
  const { meeting, windows, d1Id, door, last } = await hall(nodes)
  const { chair, d1, d2, screen } = windows
  for (const named of [MINISTER, OTHER]) {
    const before = digestsIn(chair)[0]
    expect((await (await door('d1')).write(d1Id, named)).status).toBe(200)
    for (const window of [chair, d1]) await window.until(({ documents }) => documents[0] !== undefined && documents[0].digest !== before, 'the change')
    for (const reader of [await door('d1'), await door('chair', last), await door('secretariat', last)]) {
      expect((await reader.read(d1Id)).body).toEqual({ speaker: named, digest: digestsIn(chair)[0] })
    }
  }
  const approved = await chair.do({ type: 'approveRequests', requestIds: [d1Id] })
  for (const window of [screen, d2]) {
    await window.until((_meeting, version) => version >= approved, 'the approval')
    expect(window.frames.join('\n')).not.toContain('documentChanged')
    expect(window.meeting.documents).toEqual([])
  }
  for (const window of Object.values(windows)) expect(window.frames.join('\n')).not.toContain('Example')
  expect(await disagreements(meeting.meetingId, chair, Object.values(windows))).toEqual([])
})

test('I13 for others it does not exist, listed or waiting, and they cannot write it', async () => {
  const { windows, d1Id, door } = await hall([await begin()])
  expect((await (await door('d1')).write(d1Id, MINISTER)).status).toBe(200)
  const others = await Promise.all(['d2', 'screen'].map(who => door(who)))
  const answers = async (): Promise<unknown[]> => Promise.all(others.map(other => other.read(d1Id)))
  const nothing = await Promise.all(others.map(other => other.read('d1.nothing')))
  expect(nothing[0]).toEqual({ status: 404, body: { ok: false, code: 'not-found' } })
  expect(await answers()).toEqual(nothing)
  expect((await (await door('d2')).write(d1Id, OTHER)).body.code).toBe('unknown-request')
  expect((await (await door('d2')).delete(d1Id)).body.code).toBe('unknown-request')
  expect((await (await door('screen')).write(d1Id, OTHER)).status).toBe(403)
  await windows.chair.do({ type: 'approveRequests', requestIds: [d1Id] })
  expect(await answers()).toEqual(nothing)
  expect((await (await door('d2')).write(d1Id, OTHER)).body.code).toBe('not-yours')
  expect((await (await door('d1')).read(d1Id)).body.speaker).toEqual(MINISTER)
})

test('I12 P11 what is wrong is refused at the border', async () => {
  const { windows, d1Id, d2Id, door } = await hall([await begin()])
  const mine = await door('d1')
  expect((await mine.ask('GET', d1Id, undefined, { cookie: '' })).status).toBe(401)
  expect((await mine.ask('GET', d1Id, undefined, { 'rostrum-access': 'elsewhere/delegation.d1' })).status).toBe(401)
  expect((await mine.ask('PUT', d1Id, {}, { origin: 'http://elsewhere.example' })).status).toBe(403)
  for (const speaker of [null, 'Ada', { name: '', title: null }, { name: ' ', title: null }, { name: 'Ada\u202e', title: null }, { name: 'Ada', title: 'Minister\nof' }, { ...MINISTER, more: 1 }, { name: 'x'.repeat(301), title: null }]) {
    expect({ speaker, ...(await mine.write(d1Id, speaker)).body }).toEqual({ speaker, ok: false, code: 'malformed' })
  }
  expect((await mine.write(d1Id, { name: 'x'.repeat(10_000), title: null })).status).toBe(413)
  expect((await mine.write('no id', MINISTER)).status).toBe(404)
  expect(await windows.d2.submit({ type: 'noteDocument', requestId: d2Id, kind: 'speaker', digest: 'd'.repeat(43) })).toEqual({ ok: false, code: 'not-permitted' })
  expect(digestsIn(windows.chair)).toEqual([])
  const answers = await Promise.all(Array.from({ length: 45 }, () => mine.read(d1Id)))
  expect(answers).toContainEqual({ status: 429, body: { ok: false, code: 'too-many' } })
})

test('I14 I15 sent again it acts once; written anew the old one is gone; deleted nothing lies there, and the log says only that', async () => {
  const { only, keys } = await nodeWithKeys()
  const { windows, d1Id, door } = await hall([only])
  const mine = await door('d1')
  const first = await mine.write(d1Id, MINISTER, COMMAND_ID)
  expect(await mine.write(d1Id, MINISTER, COMMAND_ID)).toEqual(first)
  expect((await mine.write(d1Id, OTHER, COMMAND_ID)).body.code).toBe('id-reused')
  expect(await keys()).toHaveLength(1)
  await mine.write(d1Id, MINISTER)
  expect(await keys()).toHaveLength(1)
  expect((await mine.read(d1Id)).body.speaker).toEqual(MINISTER)
  const deleted = await mine.delete(d1Id)
  expect(deleted.status).toBe(200)
  expect(await keys()).toEqual([])
  expect((await mine.read(d1Id)).status).toBe(404)
  await windows.chair.until(({ documents }) => documents[0]?.digest === null, 'the deletion')
  expect(windows.chair.meeting.documents).toMatchObject([{ requestId: d1Id, digest: null }])
  expect((await (await door('d2')).write(d1Id, OTHER)).status).toBe(404)
  expect(await keys()).toEqual([]) // what was refused is swept away
})

test('I14 written over and over, what was before is deleted once and not again with each writing; an old writing that is sent again leaves nothing', async () => {
  const deleted: string[] = []
  let kept: Documents | null = null
  const only = await begin({ around: documents => {
    kept = documents
    return watchedDocuments(documents, { delete: key => (deleted.push(key), documents.delete(key)) })
  } })
  const { d1Id, door } = await hall([only])
  const mine = await door('d1')
  const ids = Array.from({ length: 12 }, (_, count) => `${COMMAND_ID}-${count}`)
  for (const [count, id] of ids.entries()) expect((await mine.write(d1Id, count % 2 === 0 ? MINISTER : OTHER, id)).status).toBe(200)
  const ofSpeakers = deleted.filter(key => key.startsWith('speaker/'))
  expect(new Set(ofSpeakers)).toEqual(new Set(ofSpeakers.slice(0, ids.length - 1)))
  expect(ofSpeakers.length).toBeLessThan(2 * ids.length)
  await mine.write(d1Id, MINISTER, ids[2])
  expect(await (kept as Documents | null)?.keys('speaker/')).toEqual([expect.stringContaining(String(ids.at(-1)))])
  expect((await mine.read(d1Id)).body.speaker).toEqual(OTHER)
})

test('I11 a delegation that asks and takes back makes what those presiding are handed no longer than so many speakers; of the others nobody is kept from theirs', async () => {
  const only = await begin()
  const { meeting, d1Id, d2Id, door } = await hall([only])
  const mine = await door('d1')
  expect((await mine.write(d1Id, MINISTER)).status).toBe(200)
  const open = await only.app.meetings.find(meeting.meetingId)
  const actor = { role: 'delegation', delegationId: 'd1', device: 'a-script' } as const
  const capacity = { kind: 'group', group: 'Group of the Tests' } as const
  const press = (command: Command, commandId: string): Promise<unknown> | undefined => open?.submit({ command, actor, commandId, issuedAt: only.app.now() })
  for (let count = 1; count < MOST_OF_DELEGATION; count += 1) {
    const commandId = `${COMMAND_ID}-${count}`
    const requestId = `d1.${commandId}`
    const presses = [press({ ...REQUEST, capacity }, commandId), press({ type: 'noteDocument', requestId, kind: 'speaker', digest: 'd'.repeat(43) }, `${commandId}-n`), press({ type: 'withdrawRequest', requestId }, `${commandId}-w`)]
    expect(await Promise.all(presses)).toMatchObject([{ ok: true }, { ok: true }, { ok: true }])
  }
  await press({ ...REQUEST, capacity }, COMMAND_ID)
  expect((await mine.write(`d1.${COMMAND_ID}`, OTHER)).body).toEqual({ ok: false, code: 'too-many' })
  expect((await mine.write(d1Id, OTHER)).status).toBe(200) // it is known of already
  expect((await (await door('d2')).write(d2Id, OTHER)).status).toBe(200)
  expect((await (await door('secretariat')).write(`d1.${COMMAND_ID}`, OTHER)).status).toBe(200)
})

test('I14 what a server that died had written and the log never named is swept, once no log can name it any more; whoever writes asks for no keys', async () => {
  const { only, documents, keys, asked, passes } = await nodeWithKeys()
  const { meeting, d1Id, d2Id, door } = await hall([only])
  const lies = (requestId: string, commandId: string, issuedAt: number) => documents.put(`speaker/${meeting.meetingId}/${requestId}/${commandId}`, { speaker: OTHER, salt: 'salt', issuedAt }, null)
  const old = Date.now() - 2 * LIFETIME_MS - 1000
  for (const [requestId, commandId, issuedAt] of [[d1Id, 'left', old], [d2Id, 'left', old], [d2Id, 'perhaps-to-be-named', Date.now()]] as const) expect(await lies(requestId, commandId, issuedAt)).toBe(true)
  for (const named of [OTHER, MINISTER]) expect((await (await door('d1')).write(d1Id, named)).status).toBe(200)
  expect(asked.filter(prefix => prefix.startsWith('speaker/'))).toEqual([])
  const swept = async (): Promise<string[]> => {
    await only.app.sweepSpeakers()
    return (await keys()).map(key => key.split('/').slice(2).join(' '))
  }
  expect(await swept()).toEqual([expect.stringContaining(d1Id), `${d2Id} perhaps-to-be-named`])
  passes(3 * LIFETIME_MS)
  expect(await swept()).toEqual([expect.stringContaining(d1Id)])
  expect((await (await door('d1')).read(d1Id)).body.speaker).toEqual(MINISTER)
})

test('I14 if the log cannot be told, the name is not changed, and sending it again changes it', async () => {
  let isAway = false
  const only = await begin({ between: log => faultyLine(log, { isAway: () => isAway }) })
  const { d1Id, door } = await hall([only])
  const mine = await door('d1')
  await mine.write(d1Id, MINISTER)
  isAway = true
  const issuedAt = Date.now() - LIFETIME_MS + LEFT_MS // it grows too old while it is tried: an earlier try may have been written
  expect((await mine.write(d1Id, OTHER, COMMAND_ID, issuedAt)).body.code).toBe('try-again')
  expect((await mine.read(d1Id)).body.speaker).toEqual(MINISTER)
  isAway = false
  expect((await mine.write(d1Id, OTHER, COMMAND_ID)).status).toBe(200)
  expect((await mine.read(d1Id)).body.speaker).toEqual(OTHER)
})
