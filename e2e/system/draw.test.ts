import { hash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { commitmentOf } from '#shared/floor/drawing/lots.ts'
import type { MeetingPlan } from '#shared/floor/plan.ts'
import { COUNCIL_PANEL } from '#shared/floor/presets.ts'
import { ACCESS_HEADER } from '#shared/protocol/http.ts'
import { verifyRecord, type Verdict } from '#shared/sync/record/verifyRecord.ts'
import type { Documents } from '#server/documents/documents.ts'
import { StoreAway } from '#server/log/meetingLog.ts'
import { startTestRedis } from '#server/redis/testing/testRedis.ts'
import { seeded } from '#server/testing/seeded.ts'
import { recordLines } from '#client/public/verify/recordLines.ts'
import { verdictWords } from '#e2e/verify/verdictWords.ts'
import type { SignedIn } from '#e2e/wire/frontDoor.ts'
import { makeMeeting, REQUEST, testPlan, type TestMeeting } from '#e2e/wire/testMeeting.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'
import type { WireWindow } from '#e2e/wire/wireWindow.ts'

const sha256 = (text: string): string => hash('sha256', text, 'base64url')

/** Members are drawn, within a window of ten minutes; whoever is drawn is approved. */
function drawPlan(delegations: number): MeetingPlan {
  const { order, inscription } = COUNCIL_PANEL
  const modalities = { ...COUNCIL_PANEL, order: { ...order, members: { kind: 'draw' as const } }, inscription: { ...inscription, windowMs: 600_000 }, automaticApproval: ['member-state' as const] }
  return { ...testPlan(delegations), modalities }
}

/** @param as nobody: as everybody may have it, with no cookie and no code */
async function recordOf({ url }: TestNode, meetingId: string, as: SignedIn | null = null): Promise<Buffer> {
  const headers = as === null ? {} : { cookie: as.cookie, [ACCESS_HEADER]: `${meetingId}/${as.accessId}` }
  const response = await fetch(`${url}/api/meetings/${meetingId}/record.json`, { headers })
  expect(response.status).toBe(200)
  return Buffer.from(await response.arrayBuffer())
}

const verdictOf = (record: Uint8Array): Verdict => verifyRecord(recordLines(record), sha256)

/** Opens the list, lets all ask, the last a moment before the others are in, and closes it. */
async function inscribeAll(chair: WireWindow, windows: readonly WireWindow[]): Promise<void> {
  await chair.do({ type: 'openMeeting' })
  await chair.do({ type: 'openList' })
  await Promise.all(windows.map(async (window, index) => {
    await window.until(({ list }) => list.openedAt !== null, 'the opening')
    await window.do({ ...REQUEST, nonce: sha256(`nonce ${index}`) })
  }))
  await chair.do({ type: 'closeList', closesAt: null })
}

async function enterAll(meeting: TestMeeting, nodes: readonly TestNode[], count: number): Promise<WireWindow[]> {
  const windows: WireWindow[] = []
  for (let index = 0; index < count; index += 1) windows.push(await meeting.enter(nodes[index % nodes.length]!, `d${index + 1}`))
  return windows
}

const closeAll = (windows: readonly WireWindow[]): void => {
  for (const window of windows) window.close()
}

/** The documents of a node that lost its line to them once the seed was made. */
function withoutSeeds(documents: Documents): Documents {
  const get: Documents['get'] = key => (key.startsWith('seed/') ? Promise.reject(new StoreAway('not now')) : documents.get(key))
  return { get, put: (...of) => documents.put(...of), delete: key => documents.delete(key), letGo: () => documents.letGo(), keys: prefix => documents.keys(prefix), follow: (...of) => documents.follow(...of), heardMs: () => 0 }
}

test('D13 a draw with 150 delegations verifies from the public record, with a restart between cut and reveal; no record with a changed byte does', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'rostrum-draw-'))
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }))
  const first = await startNode({ dataDir, around: withoutSeeds })
  const meeting = await makeMeeting(first, drawPlan(150))
  const chair = await meeting.enter(first, 'chair')
  const windows = await enterAll(meeting, [first], 150)
  await inscribeAll(chair, windows)
  await chair.until(({ draws: [draw] }) => draw?.cut != null, 'the cut')
  expect(chair.meeting).toMatchObject({ rows: [], draws: [{ revealed: null }] })
  const cut = verdictOf(await recordOf(first, meeting.meetingId))
  expect(cut).toMatchObject({ ok: true, held: [{ entrants: 150, drawn: [] }] })
  closeAll([chair, ...windows])
  await first.close()

  const second = await startNode({ dataDir })
  onTestFinished(() => second.close())
  const after = await meeting.enter(second, 'chair')
  await after.until(({ rows }) => rows.length === 150, 'the lots')
  const record = await recordOf(second, meeting.meetingId)
  const verdict = verdictOf(record)
  if (!verdict.ok) throw new Error(verdictWords(verdict).join('\n'))
  const order = verdict.held[0]?.drawn.map(({ request }) => request.delegationId)
  expect(order).toEqual(after.meeting.rows.map(({ request }) => request.delegationId))
  expect(order).not.toEqual(windows.map((_, index) => `d${index + 1}`))
  expect(verdictWords(verdict).at(-1)).toMatch(/^verified: \d+ entries, 1 draw$/)
  after.close()
  for (const who of ['d7', 'secretariat']) {
    const { accessId } = meeting.card(who)
    const own = verdictOf(await recordOf(second, meeting.meetingId, { meetingId: meeting.meetingId, accessId, cookie: await meeting.cookieOf(second, who) }))
    expect(own).toMatchObject({ ok: true, held: verdict.held })
  }

  const ends = [...record.keys()].filter(index => record[index] === 10)
  const random = seeded(13)
  const places = [0, 1, record.length - 2, record.length - 1, ...ends.slice(0, 3), ...Array.from({ length: 120 }, () => Math.floor(random() * record.length))]
  for (const place of places) {
    const changed = Buffer.from(record)
    changed[place] = (changed[place] ?? 0) ^ (1 + Math.floor(random() * 255))
    const line = ends.findIndex(end => end >= place) + 1
    expect([place, verdictOf(changed)]).toMatchObject([place, { ok: false, fault: { line, version: line === 1 || line === ends.length ? null : line - 1 } }])
  }
  for (const gone of [0, 1, ends.length - 1]) {
    const lines = record.toString().split('\n')
    expect(verdictOf(Buffer.from(lines.toSpliced(gone, 1).join('\n'))).ok).toBe(false)
  }
}, 120_000)

test('D6 D10 on two nodes of one Redis a draw is cut and revealed once; a lost seed is replaced once, and the record verifies', async () => {
  const redis = await startTestRedis()
  let documents: Documents | undefined
  const around = (own: Documents): Documents => (documents = own)
  const nodes = [await startNode({ redisUrl: redis.url, around }), await startNode({ redisUrl: redis.url })] as const
  onTestFinished(async () => {
    for (const node of nodes) await node.close()
    await redis.stop()
  })
  for (const isLost of [false, true]) {
    const meeting = await makeMeeting(nodes[0], drawPlan(12))
    const chair = await meeting.enter(nodes[0], 'chair')
    const windows = await enterAll(meeting, nodes, 12)
    await inscribeAll(chair, windows)
    const [draw] = chair.meeting.draws
    const key = `seed/${meeting.meetingId}/${draw?.commitment}` as const
    const kept = await documents?.get(key)
    expect(JSON.stringify(kept)).toMatch(/"iv".*"tag"/)
    if (isLost) await documents?.delete(key)
    for (const window of [chair, ...windows]) await window.until(({ rows }) => rows.length === 12, 'the lots')
    expect(chair.meeting.draws).toMatchObject([{ insteadOf: isLost ? (draw?.commitment ?? '') : null }])
    const [held] = chair.meeting.draws
    expect(commitmentOf(held?.revealed?.seed ?? '', sha256)).toBe(held?.commitment)
    const { items } = await chair.readAll()
    const types = items.flatMap(item => ('events' in item ? item.events.flatMap(event => ('value' in event && event.value.type.startsWith('draw') ? [event.value.type] : [])) : []))
    const rest = types.filter(type => type !== 'drawEntered')
    expect(rest).toEqual(isLost ? ['drawOpened', 'drawCut', 'drawVoided', 'drawOpened', 'drawCut', 'drawRevealed'] : ['drawOpened', 'drawCut', 'drawRevealed'])
    expect(verdictOf(await recordOf(nodes[1], meeting.meetingId))).toMatchObject({ ok: true, held: [{ entrants: 12 }] })
    await expect.poll(() => documents?.keys(`seed/${meeting.meetingId}/`)).toEqual([])
    closeAll([chair, ...windows])
  }
}, 60_000)
