import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { Modalities } from '#shared/floor/modalities.ts'
import type { MeetingPlan } from '#shared/floor/plan.ts'
import { modalitiesOf, settingsVersion } from '#shared/floor/setting.ts'
import { deskMeetingsReply, type DeskMeeting } from '#shared/protocol/desk.ts'
import { accessesReply, ownDevicesReply, type AccessHere } from '#shared/protocol/doors.ts'
import { accessCard, createMeetingReply } from '#shared/protocol/http.ts'
import { startTestRedis, type TestRedis } from '#server/redis/testing/testRedis.ts'
import { askAs } from '#e2e/wire/askAs.ts'
import { faultyLine } from '#e2e/wire/faultyLine.ts'
import { signIn, type SignedIn } from '#e2e/wire/frontDoor.ts'
import { makeMeeting, REQUEST, testPlan } from '#e2e/wire/testMeeting.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'

let redis: TestRedis
beforeAll(async () => {
  redis = await startTestRedis()
})
afterAll(() => redis.stop())

const press = (node: TestNode, id: string): object => ({ commandId: id.padEnd(20, '0'), issuedAt: node.app.now() })
const peru = { id: 'peru', name: 'Peru', category: 'observer-state', groups: [], code: 'PER', isAssumed: true } as const

describe.each(['file', 'redis'])('on %s', kind => {
  let node: TestNode
  beforeAll(async () => {
    node = await startNode(kind === 'redis' ? { redisUrl: redis.url } : {})
  })
  afterAll(() => node.close())

  const deskOf = async (plan: MeetingPlan): Promise<SignedIn> => {
    const meeting = await makeMeeting(node, plan)
    return signIn(node.url, meeting.card('secretariat').code)
  }
  const ask = (as: SignedIn, method: string, path: string, body?: unknown) => askAs(node.url, as, method, path, body)
  const list = async (cookie: string): Promise<DeskMeeting[]> => {
    const response = await fetch(`${node.url}/api/desk/meetings`, { headers: { cookie } })
    return deskMeetingsReply.parse(await response.json()).meetings
  }
  const accessesOf = async (as: SignedIn): Promise<AccessHere[]> => accessesReply.parse((await ask(as, 'GET', `api/meetings/${as.meetingId}/accesses`)).body).accesses

  test('a meeting made without cards lets its maker in, has no code that anybody knows, and issues each when it is asked for', async () => {
    const by = await deskOf(testPlan(1))
    const made = await ask(by, 'POST', 'api/meetings', { plan: testPlan(3), cards: false })
    const { meetingId, accesses } = createMeetingReply.parse(made.body)
    expect([made.status, accesses]).toEqual([201, []])
    const desk = { meetingId, accessId: 'secretariat', cookie: made.cookie }
    const before = await accessesOf(desk)
    expect(before.filter(({ hasCard }) => hasCard).map(({ accessId }) => accessId)).toEqual(['secretariat'])
    expect(before.filter(({ role }) => role === 'delegation')).toHaveLength(3)
    const card = accessCard.parse((await ask(desk, 'POST', `api/meetings/${meetingId}/accesses/delegation.d2/code`)).body)
    expect(await signIn(node.url, card.code)).toMatchObject({ meetingId, accessId: 'delegation.d2' })
    expect((await accessesOf(desk)).find(({ accessId }) => accessId === 'delegation.d2')).toMatchObject({ hasCard: true, devices: 1 })
    expect((await ask(desk, 'POST', `api/meetings/${meetingId}/accesses/delegation.d9/code`)).status).toBe(404)
  })

  test('sent again, a press makes no second meeting: the same browser is answered with the one there is, and is in', async () => {
    const by = await deskOf(testPlan(1))
    const body = { plan: testPlan(2), cards: false, commandId: `a-press-of-${kind}-000` }
    const before = (await node.log.meetings()).length
    const create = (as: SignedIn, asked: object = body) => ask(as, 'POST', 'api/meetings', asked)
    const all = [...(await Promise.all([create(by), create(by), create(by)])), await create(by)]
    expect(all.map(({ status }) => status)).toEqual([201, 201, 201, 201])
    const [meetingId, ...others] = new Set(all.map(({ body: reply }) => createMeetingReply.parse(reply).meetingId))
    expect(others).toEqual([])
    expect((await node.log.meetings()).length).toBe(before + 1)
    // Whichever answer the browser heard, it is in.
    for (const { cookie } of all) expect(await list(cookie)).toMatchObject([{ meetingId, delegations: 2 }])
    expect((await create(by, { ...body, plan: testPlan(3) })).body).toEqual({ ok: false, code: 'id-reused' })
    // Codes are told once, so a press that asks for them has no id; and the same id of somebody else is another press.
    for (const wrong of [{ ...body, cards: true }, { plan: body.plan, commandId: body.commandId }, { ...body, commandId: 'short' }]) expect((await create(by, wrong)).body).toEqual({ ok: false, code: 'malformed' })
    const other = createMeetingReply.parse((await create(await deskOf(testPlan(1)))).body)
    expect(other.meetingId).not.toBe(meetingId)
  })

  test.each(['signed-out', 'revoked', 'issued'] as const)('sent again once the access of its maker was %s, a press is answered as before, and lets nobody in', async what => {
    const by = await deskOf(testPlan(1))
    const create = () => ask(by, 'POST', 'api/meetings', { plan: testPlan(2), cards: false, commandId: `then-${what}-${kind}`.padEnd(24, '0') })
    const made = await create()
    const { meetingId } = createMeetingReply.parse(made.body)
    const desk = { meetingId, accessId: 'secretariat', cookie: made.cookie }
    if (what === 'signed-out') await ask(desk, 'DELETE', 'api/devices')
    if (what === 'revoked') await node.app.accesses.revoke(meetingId, 'secretariat', null) // nobody revokes their own
    if (what === 'issued') await ask(desk, 'POST', `api/meetings/${meetingId}/accesses/secretariat/code`)
    expect(await create()).toEqual({ status: 201, body: made.body, cookie: '' })
    expect((await ask(desk, 'GET', 'api/devices')).status).toBe(401)
  })

  test.each(['itself', 'the other'] as const)('sent again by a device that was signed out, by %s, a press is answered as before, and lets nobody in', async who => {
    const by = await deskOf(testPlan(1))
    const commandId = `one-out-${who.replace(' ', '-')}-${kind}`.padEnd(24, '0')
    const create = (cookie = by.cookie) => ask({ ...by, cookie }, 'POST', 'api/meetings', { plan: testPlan(2), cards: false, commandId })
    const made = await create()
    const { meetingId } = createMeetingReply.parse(made.body)
    const desk = { meetingId, accessId: 'secretariat', cookie: made.cookie }
    const other = { ...desk, cookie: (await create()).cookie } // as when the first answer was lost
    const [device] = ownDevicesReply.parse((await ask(desk, 'GET', 'api/devices')).body).devices
    const out = await (who === 'itself' ? ask(desk, 'POST', 'api/sign-out') : ask(other, 'DELETE', `api/devices/${device?.device}`))
    expect([out.status, device?.isThis]).toEqual([200, true])
    expect(await create()).toEqual({ status: 201, body: made.body, cookie: '' })
    // A browser that brings the cookie of before along is not in by it either.
    expect(await create(`${by.cookie}; ${desk.cookie}`)).toEqual({ status: 201, body: made.body, cookie: '' })
    expect([(await ask(desk, 'GET', 'api/devices')).status, (await ask(other, 'GET', 'api/devices')).status]).toEqual([401, 200])
  })

  test('who is accredited late has an access without a code until the card is issued, and asks for the floor with it', async () => {
    const desk = await deskOf(testPlan(1))
    const { meetingId } = desk
    const plan = testPlan(1)
    await ask(desk, 'POST', 'api/line/submit', { ...press(node, 'open'), command: { type: 'openList' } })
    const changed = await ask(desk, 'PUT', `api/meetings/${meetingId}/plan`, { ...press(node, 'late'), plan: { ...plan, delegations: [...plan.delegations, peru] }, seen: 1 })
    expect(changed).toMatchObject({ status: 200, body: { version: 3 } })
    expect((await accessesOf(desk)).find(({ accessId }) => accessId === 'delegation.peru')).toMatchObject({ hasCard: false })
    const card = accessCard.parse((await ask(desk, 'POST', `api/meetings/${meetingId}/accesses/delegation.peru/code`)).body)
    const window = await WireWindow.open(node.url, await signIn(node.url, card.code))
    onTestFinished(() => window.close())
    await window.do(REQUEST)
    expect(window.meeting.waiting).toHaveLength(1)
    for (const [name, body, code] of [
      ['stale', { plan, seen: 1 }, 'stale-plan'], ['in-use', { plan, seen: 3 }, 'plan-in-use'], ['same', { plan: { ...plan, delegations: [...plan.delegations, peru] }, seen: 3 }, 'nothing-changed'],
    ] as const) {
      expect((await ask(desk, 'PUT', `api/meetings/${meetingId}/plan`, { ...press(node, name), ...body })).body).toEqual({ ok: false, code })
    }
  })

  test('a plan of many delegations, longer than a message on a line, is taken', async () => {
    const desk = await deskOf(testPlan(0))
    const names = { ar: 'اسم طويل لوفد من الوفود', zh: '一个代表团的名称', en: 'The name of a delegation', fr: 'Le nom d’une délégation', ru: 'Название делегации', es: 'El nombre de una delegación' }
    const plan = { ...testPlan(0), delegations: testPlan(600).delegations.map(one => Object.assign(one, { names })) }
    expect(JSON.stringify(plan).length).toBeGreaterThan(150_000)
    expect((await ask(desk, 'PUT', `api/meetings/${desk.meetingId}/plan`, { ...press(node, 'many'), plan, seen: 1 })).status).toBe(200)
  })

  test('a delegation that is taken out again cannot come in by the code it was given before', async () => {
    const meeting = await makeMeeting(node, testPlan(2))
    const desk = await signIn(node.url, meeting.card('secretariat').code)
    const own = await signIn(node.url, meeting.card('d2').code)
    expect((await ask(desk, 'PUT', `api/meetings/${meeting.meetingId}/plan`, { ...press(node, 'out'), plan: testPlan(1), seen: 1 })).status).toBe(200)
    expect((await ask(own, 'GET', 'api/devices')).status).toBe(401)
    await expect(signIn(node.url, meeting.card('d2').code)).rejects.toThrow('wrong-code')
    expect(await signIn(node.url, meeting.card('d1').code)).toMatchObject({ accessId: 'delegation.d1' })
  })

  test('P14 whoever is put in later under the same id does not come in by the card of who was taken out, nor is that one in again; a new card opens, and stays good', async () => {
    const meeting = await makeMeeting(node, testPlan(2))
    const { meetingId } = meeting
    const desk = await signIn(node.url, meeting.card('secretariat').code)
    const own = await signIn(node.url, meeting.card('d2').code)
    const window = await meeting.enter(node, 'd2')
    onTestFinished(() => window.close())
    const plans = [testPlan(1), { ...testPlan(2), title: 'With another of this name' }, { ...testPlan(2), title: 'And once more' }]
    const change = (name: string, plan: unknown, seen: number) => ask(desk, 'PUT', `api/meetings/${meetingId}/plan`, { ...press(node, name), plan, seen })
    expect((await change('takes-out', plans[0], 1)).status).toBe(200)
    expect((await change('puts-in', plans[1], 2)).status).toBe(200)
    await expect.poll(async () => (await accessesOf(desk)).find(({ accessId }) => accessId === 'delegation.d2')).toMatchObject({ isRevoked: true })
    await expect(signIn(node.url, meeting.card('d2').code)).rejects.toThrow('wrong-code')
    expect((await ask(own, 'GET', 'api/devices')).status).toBe(401)
    const card = accessCard.parse((await ask(desk, 'POST', `api/meetings/${meetingId}/accesses/delegation.d2/code`)).body)
    expect((await change('as-it-is', plans[2], 3)).status).toBe(200)
    expect(await signIn(node.url, card.code)).toMatchObject({ accessId: 'delegation.d2' })
    // Nor does another node end it, which looks at the whole log when it opens the meeting.
    if (kind !== 'redis') return
    const other = await startNode({ redisUrl: redis.url })
    onTestFinished(() => other.close())
    const there = await signIn(other.url, card.code)
    expect((await askAs(other.url, there, 'GET', 'api/devices')).status).toBe(200)
    expect((await accessesOf(desk)).find(({ accessId }) => accessId === 'delegation.d2')).toMatchObject({ isRevoked: false })
  })

  test('P14 a card that was issued since stays good at the next opening of the meeting: however often all were signed out, and where the log is ahead of the clock', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'rostrum-node-'))
    onTestFinished(() => rm(dataDir, { recursive: true, force: true }))
    const store = kind === 'redis' ? { redisUrl: redis.url } : { dataDir }
    /** The clock of the first is ahead by a minute of that of the others. */
    const ahead = await startNode({ ...store, between: log => ({ ...faultyLine(log, {}), now: () => log.now() + 60_000 }) })
    const meeting = await makeMeeting(ahead, testPlan(4))
    const { meetingId } = meeting
    const change = async (at: TestNode, name: string, plan: MeetingPlan, seen: number) => {
      const as = await signIn(at.url, meeting.card('secretariat').code)
      return (await askAs(at.url, as, 'PUT', `api/meetings/${meetingId}/plan`, { commandId: name.padEnd(20, '0'), issuedAt: at.app.now(), plan, seen })).status
    }
    const cardOf = async (at: TestNode, who: string) => {
      const as = await signIn(at.url, meeting.card('secretariat').code)
      return accessCard.parse((await askAs(at.url, as, 'POST', `api/meetings/${meetingId}/accesses/delegation.${who}/code`)).body)
    }
    const isRevoked = async (at: TestNode, who: string) => (await at.app.accesses.find(meetingId, `delegation.${who}`))?.codeHash === null
    expect([await change(ahead, 'out', testPlan(1), 1), await change(ahead, 'in', testPlan(4), 2)]).toEqual([200, 200])
    for (const who of ['d2', 'd3', 'd4']) await expect.poll(() => isRevoked(ahead, who)).toBe(true)
    const often = await cardOf(ahead, 'd2')
    for (let count = 0; count < 21; count += 1) await ahead.app.accesses.endSessions(meetingId, 'delegation.d2', null)
    expect((await ahead.app.accesses.find(meetingId, 'delegation.d2'))?.deeds.map(({ kind: done }) => done)).toEqual(['issued', ...Array.from({ length: 19 }, () => 'signed-out')])
    await ahead.close()

    const behind = await startNode(store)
    const early = await cardOf(behind, 'd3')
    // Within the same instant of the log: a card of before is one of before.
    const before = await cardOf(behind, 'd4')
    expect([await change(behind, 'out-again', testPlan(3), 3), await change(behind, 'in-again', testPlan(4), 4)]).toEqual([200, 200])
    await expect.poll(() => isRevoked(behind, 'd4')).toBe(true)
    await expect(signIn(behind.url, before.code)).rejects.toThrow('wrong-code')
    await behind.close()

    const next = await startNode(store)
    onTestFinished(() => next.close())
    await signIn(next.url, meeting.card('secretariat').code)
    // What leaves last is looked at after all the others.
    const last = await cardOf(next, 'd4')
    expect(await change(next, 'out-at-last', testPlan(3), 5)).toBe(200)
    await expect.poll(() => isRevoked(next, 'd4')).toBe(true)
    await expect(signIn(next.url, last.code)).rejects.toThrow('wrong-code')
    for (const card of [often, early]) expect(await signIn(next.url, card.code)).toMatchObject({ meetingId })
  })

  test('a browser is shown the meetings of which it is the secretariat, and no others; one may be put into the archive and taken out', async () => {
    const [one, other] = [await deskOf({ ...testPlan(2), title: 'Here' }), await deskOf({ ...testPlan(1), title: 'There', timeZone: 'America/New_York' })]
    const elsewhere = await deskOf(testPlan(0))
    const cookie = `${one.cookie}; ${other.cookie}; ${elsewhere.cookie.replace(/.{8}$/, 'AAAAAAAA')}`
    expect((await list(cookie)).map(({ title, timeZone, delegations, phase, isArchived }) => ({ title, timeZone, delegations, phase, isArchived })).toSorted((a, b) => a.title.localeCompare(b.title))).toEqual([
      { title: 'Here', timeZone: 'Europe/Zurich', delegations: 2, phase: 'planned', isArchived: false }, { title: 'There', timeZone: 'America/New_York', delegations: 1, phase: 'planned', isArchived: false },
    ])
    expect(await list('')).toEqual([])
    const archive = `api/meetings/${one.meetingId}/archive`
    expect((await ask(one, 'PUT', archive)).status).toBe(200)
    expect((await list(one.cookie))[0]?.isArchived).toBe(true)
    expect((await ask(one, 'DELETE', archive)).status).toBe(200)
    expect((await list(one.cookie))[0]?.isArchived).toBe(false)
    await ask(one, 'POST', 'api/line/submit', { ...press(node, 'begin'), command: { type: 'openMeeting' } })
    expect((await ask(one, 'PUT', archive)).body).toEqual({ ok: false, code: 'already-open' })
  })

  test('a secretariat reads what its meeting was prepared as: with the modalities of its opening, not of its end; nobody else does', async () => {
    const meeting = await makeMeeting(node, testPlan(2))
    const [desk, elsewhere] = [await signIn(node.url, meeting.card('secretariat').code), await deskOf(testPlan(0))]
    const chair = await meeting.enter(node, 'chair')
    onTestFinished(() => chair.close())
    const inForce = (): Modalities => modalitiesOf(chair.meeting)
    const set = (changes: Partial<Modalities>) => chair.do({ type: 'changeModalities', modalities: { ...inForce(), ...changes }, seen: settingsVersion(chair.meeting) })
    await set({ podiumTimeMs: 240_000 })
    const path = `api/meetings/${meeting.meetingId}/plan`
    const prepared = { ...testPlan(2), modalities: inForce() }
    expect((await ask(desk, 'GET', path)).body).toEqual({ plan: prepared })
    await chair.do({ type: 'openMeeting' })
    await set({ podiumTimeMs: 120_000 })
    expect(inForce().podiumTimeMs).toBe(120_000)
    expect((await ask(desk, 'GET', path)).body).toEqual({ plan: prepared })
    expect(prepared.modalities.podiumTimeMs).toBe(240_000)

    const delegation = await signIn(node.url, meeting.card('d1').code)
    expect([(await ask(elsewhere, 'GET', path)).status, (await ask(delegation, 'GET', path)).status, (await ask({ ...desk, cookie: '' }, 'GET', path)).status]).toEqual([401, 403, 401])
  })

  test('the list of a browser says how each meeting stands, and who has its floor', async () => {
    const meeting = await makeMeeting(node, testPlan(1, ['member-state']))
    const desk = await signIn(node.url, meeting.card('secretariat').code)
    const [chair, d1] = [await meeting.enter(node, 'chair'), await meeting.enter(node, 'd1')]
    onTestFinished(() => [chair, d1].forEach(one => one.close()))
    expect((await list(desk.cookie))[0]).toMatchObject({ phase: 'planned', openedAt: null, endsAt: null, closedAt: null, segment: null, floor: null, onList: 0 })
    await chair.do({ type: 'openMeeting' })
    await chair.do({ type: 'openList' })
    await d1.do(REQUEST)
    expect((await list(desk.cookie))[0]).toMatchObject({ phase: 'open', segment: 'First slot', floor: null, onList: 1 })
    await chair.until(({ rows }) => rows.length === 1, 'the row')
    await chair.do({ type: 'giveFloor', to: { kind: 'request', requestId: chair.meeting.rows[0]?.request.requestId ?? '' } })
    const [speaking] = await list(desk.cookie)
    expect(speaking).toMatchObject({ onList: 0, floor: { speaker: { name: 'Delegation 1', onBehalfOf: null }, givenAt: chair.meeting.floor?.givenAt, pausedAt: null } })
    expect(speaking?.endsAt).toBe(chair.meeting.phase.hardEndAt)
    await chair.do({ type: 'endStatement', statementId: chair.meeting.floor?.statementId ?? '' })
    await chair.do({ type: 'closeMeeting' })
    expect((await list(desk.cookie))[0]).toMatchObject({ phase: 'closed', floor: null, closedAt: chair.meeting.phase.closedAt })
  })
})
