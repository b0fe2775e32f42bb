import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { freePort } from '#server/testing/freePort.ts'
import { StaffVisitor } from '#e2e/wire/staffVisitor.ts'
import { makeMeeting, testPlan, type TestMeeting } from '#e2e/wire/testMeeting.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'
import { staffSettingsOf, startProvider, type TestProvider } from '#e2e/wire/testProvider.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'
import { ACCESS_HEADER } from '#shared/protocol/http.ts'
import type { Report } from '#server/report.ts'

const WELL = '/enter?staff=known'
const AGAIN = '/enter?staff=begin-again'

const written: string[] = []
const note = (...what: unknown[]): void => void written.push(what.map(one => (typeof one === 'string' ? one : JSON.stringify(one))).join(' '))
const report: Report = { info: note, warn: note, error: note }

let provider: TestProvider
let node: TestNode
let [mine, others]: TestMeeting[] = []
const people: Record<string, { name?: unknown; rostrum_roles?: unknown }> = {}
const meetingId = (meeting: TestMeeting | undefined): string => meeting?.meetingId ?? ''

beforeAll(async () => {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  provider = await startProvider({ backs: [`${origin}/api/staff/callback`], people })
  node = await startNode({ port, staff: staffSettingsOf(provider, origin), report })
  mine = await makeMeeting(node, { ...testPlan(1), title: 'Mine' })
  others = await makeMeeting(node, { ...testPlan(1), title: 'Of others', plannedStartAt: testPlan(1).plannedStartAt - 1 })
  Object.assign(people, {
    ana: { name: 'Ana Chair', rostrum_roles: [`${meetingId(mine)}/chair`] },
    sam: { name: 'Sam Secretary', rostrum_roles: [`${meetingId(mine)}/secretariat`, 'payroll'] },
    eve: { name: 'Eve Elsewhere', rostrum_roles: [`${meetingId(others)}/chair`] },
    all: { name: 'All Meetings', rostrum_roles: ['*/secretariat'] },
    nil: { name: 'Nobody Here', rostrum_roles: ['payroll'] },
    few: {},
    many: { rostrum_roles: Array.from({ length: 300 }, (_one, index) => `meeting${index}/chair`) },
  })
})
afterAll(async () => {
  await node.close()
  await provider.close()
})
afterEach(() => {
  vi.useRealTimers()
  provider.replaceIdTokens(async claims => provider.sign(claims))
})

test.each([['POST', 'sign-out'], ['DELETE', 'devices']])('whoever signs out (%s %s) is not let in again by the same browser', async (method, route) => {
  const visitor = new StaffVisitor(node.url)
  await visitor.signIn('ana')
  await visitor.take(meetingId(mine), 'chair')
  expect((await visitor.seats()).status).toBe(200)
  const out = await visitor.jar.ask(`${node.url}/api/${route}`, { method, headers: { [ACCESS_HEADER]: `${meetingId(mine)}/chair` } })
  expect(out.status).toBe(200)
  expect(await visitor.seats()).toEqual({ status: 401, body: { ok: false, code: 'no-session' } })
})

test.each([['ana', 'chair', 'member-state'], ['sam', 'secretariat', 'observer-state']] as const)('%s comes in as the %s of the meeting that the claim names, and acts in it', async (name, role, category) => {
  const visitor = new StaffVisitor(node.url)
  expect(await visitor.signIn(name)).toBe(WELL)
  expect((await visitor.seats()).body).toEqual({ seats: [{ meetingId: meetingId(mine), role, title: 'Mine', startsAt: testPlan(1).plannedStartAt, timeZone: 'Europe/Zurich' }] })
  const path = `/m/${meetingId(mine)}/${role}`
  expect(await visitor.take(meetingId(mine), role)).toEqual({ status: 200, body: { meetingId: meetingId(mine), accessId: role, path } })
  const window = await WireWindow.open(node.url, { meetingId: meetingId(mine), accessId: role, cookie: visitor.jar.cookiesFor(node.url) })
  expect(await window.submit({ type: 'setAutomaticApproval', categories: [category] })).toMatchObject({ ok: true })
  window.close()
})

test('a role is no other role, and none in another meeting; a meeting that is not there is answered alike', async () => {
  const visitor = new StaffVisitor(node.url)
  await visitor.signIn('eve')
  expect((await visitor.seats()).body).toMatchObject({ seats: [{ meetingId: meetingId(others), role: 'chair' }] })
  const no = { status: 403, body: { ok: false, code: 'not-permitted' } }
  expect(await visitor.take(meetingId(mine), 'chair')).toEqual(no)
  expect(await visitor.take(meetingId(others), 'secretariat')).toEqual(no)
  expect(await visitor.take('nowhere', 'chair')).toEqual(no)
  expect((await visitor.take(meetingId(others), 'screen')).body).toMatchObject({ code: 'malformed' })
})

test('a role in all meetings is one in each, and the next meeting stands first', async () => {
  const visitor = new StaffVisitor(node.url)
  await visitor.signIn('all')
  expect((await visitor.seats()).body).toMatchObject({ seats: [{ title: 'Of others', role: 'secretariat' }, { title: 'Mine', role: 'secretariat' }] })
  for (const meeting of [mine, others]) expect((await visitor.take(meetingId(meeting), 'secretariat')).status).toBe(200)
  expect((await visitor.take(meetingId(mine), 'chair')).status).toBe(403)
})

test.each(['nil', 'few', 'many'])('whoever has no role, or more than can be carried, does not come in: %s', async name => {
  const visitor = new StaffVisitor(node.url)
  expect(await visitor.signIn(name)).toBe('/enter?staff=no-role')
  expect(await visitor.seats()).toEqual({ status: 401, body: { ok: false, code: 'no-session' } })
})

test('whoever gives up at the provider is led back', async () => {
  const visitor = new StaffVisitor(node.url)
  expect(await visitor.comeBack(await visitor.giveUpThere())).toBe('/enter?staff=cancelled')
  expect((await visitor.seats()).status).toBe(401)
})

test('an address made up by somebody else leads nowhere: without the cookie of the way, with another state, with another code', async () => {
  const [victim, attacker] = [new StaffVisitor(node.url), new StaffVisitor(node.url)]
  const back = await attacker.signInThere('eve')
  expect(await victim.comeBack(back)).toBe(AGAIN) // who has begun nothing
  await victim.signInThere('ana')
  expect(await victim.comeBack(back)).toBe(AGAIN) // who has begun a sign-in of their own
  const own = new URL(await victim.signInThere('ana'))
  own.searchParams.set('code', new URL(back).searchParams.get('code') ?? '')
  expect(await victim.comeBack(own.href)).toBe(AGAIN) // whose address has the code of another: the proof of the way (PKCE) is not theirs
  expect((await victim.seats()).status).toBe(401)
})

test.each([['state', 'x'], ['code', 'x'], ['iss', 'https://id.evil.example']])('an address whose %s was changed leads nowhere', async (name, value) => {
  const visitor = new StaffVisitor(node.url)
  const back = new URL(await visitor.signInThere('ana'))
  back.searchParams.set(name, value)
  expect(await visitor.comeBack(back.href)).toBe(AGAIN)
  expect((await visitor.seats()).status).toBe(401)
})

test('the same address twice leads in once, also for somebody who kept the cookie of the way', async () => {
  const visitor = new StaffVisitor(node.url)
  const back = await visitor.signInThere('ana')
  const cookie = visitor.jar.cookiesFor(back)
  expect(await visitor.comeBack(back)).toBe(WELL)
  expect(visitor.jar.has('rostrum-staff-way')).toBe(false)
  expect(await visitor.comeBack(back)).toBe(AGAIN)
  const again = await fetch(back, { headers: { cookie }, redirect: 'manual' })
  expect(again.headers.get('location')).toContain(AGAIN)
  expect(again.headers.getSetCookie().map(one => one.split('=')[0])).toEqual(['rostrum-staff-way'])
})

test.each([
  ['another nonce', async claims => provider.sign({ ...claims, nonce: 'x' })],
  ['no nonce', async ({ nonce: _nonce, ...claims }) => provider.sign(claims)],
  ['another audience', async claims => provider.sign({ ...claims, aud: 'another-client' })],
  ['another issuer', async claims => provider.sign({ ...claims, iss: 'https://id.evil.example' })],
  ['a time that is over', async claims => provider.sign({ ...claims, exp: 1 })],
  ['the signature of another key', async claims => provider.sign(claims, 'another key')],
  ['no signature', async claims => `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.`],
] satisfies [string, Parameters<TestProvider['replaceIdTokens']>[0]][])('an ID token with %s lets nobody in', async (_what, replaced) => {
  provider.replaceIdTokens(replaced)
  const visitor = new StaffVisitor(node.url)
  expect(await visitor.signIn('ana')).toMatch(/^\/enter\?staff=(begin-again|provider-away)$/)
  expect((await visitor.seats()).status).toBe(401)
})

test.each(['rostrum-staff-way', 'rostrum-staff'])('a cookie %s that was changed, or put in the place of the other, is none', async name => {
  const change = async (by: (value: string) => string): Promise<void> => {
    const visitor = new StaffVisitor(node.url)
    const back = await visitor.signInThere('ana')
    if (name === 'rostrum-staff-way') visitor.jar.change(name, by)
    const landed = await visitor.comeBack(back)
    if (name === 'rostrum-staff') visitor.jar.change(name, by)
    expect(landed).toBe(name === 'rostrum-staff' ? WELL : AGAIN)
    expect((await visitor.seats()).status).toBe(401)
  }
  await change(value => `${value.slice(0, -10)}${value.at(-10) === 'A' ? 'B' : 'A'}${value.slice(-9)}`) // the last letter has bits that say nothing
  const other = new StaffVisitor(node.url)
  const back = await other.signInThere('all')
  if (name === 'rostrum-staff-way') await other.comeBack(back)
  const stolen = /rostrum-staff(?:-way)?=(\S+)/.exec(other.jar.cookiesFor(`${node.url}/api/staff`))?.[1] ?? ''
  expect(stolen).not.toBe('')
  await change(() => stolen)
})

test('what is carried between is over after ten minutes', async () => {
  const [slow, late] = [new StaffVisitor(node.url), new StaffVisitor(node.url)]
  const back = await slow.signInThere('ana')
  await late.signIn('ana')
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 601_000 })
  expect((await late.seats()).status).toBe(401)
  expect((await late.take(meetingId(mine), 'chair')).body).toMatchObject({ code: 'no-session' })
  expect(await slow.comeBack(back)).toBe(AGAIN)
})

test('a page of elsewhere neither reads what somebody may take nor takes it; the cookies are for these addresses and no script', async () => {
  const visitor = new StaffVisitor(node.url)
  const begun = await visitor.jar.ask(`${node.url}/api/staff/begin`)
  expect(begun.headers.getSetCookie()).toEqual([expect.stringMatching(/^rostrum-staff-way=\S+; Max-Age=600; Path=\/api\/staff; HttpOnly; SameSite=Lax$/)])
  const returned = await visitor.jar.ask(await visitor.signInThere('ana'))
  expect(returned.headers.getSetCookie()).toContainEqual(expect.stringMatching(/^rostrum-staff=\S+; Max-Age=600; Path=\/api\/staff; HttpOnly; SameSite=Strict$/))
  expect(returned.headers.get('cache-control')).toContain('no-store')
  expect((await visitor.take(meetingId(mine), 'chair', { origin: 'https://evil.example' })).body).toMatchObject({ code: 'wrong-origin' })
  const read = await visitor.jar.ask(`${node.url}/api/staff`, { headers: { origin: 'https://evil.example' } })
  expect(read.status).toBe(403)
})

test('a name that could disguise itself gives way to the next that is none, in the language that was asked for', async () => {
  const visitor = new StaffVisitor(node.url)
  people['odd'] = { name: 'A\u202Edna', rostrum_roles: [`${meetingId(mine)}/chair`] }
  const page = await visitor.jar.go(`${node.url}/api/staff/begin?language=ar`, address => address.includes('/callback'))
  const back = await visitor.jar.go(page, address => address.includes('/callback'), { method: 'POST', body: new URLSearchParams({ name: 'odd' }) })
  expect(await visitor.comeBack(back)).toBe(`${WELL}&language=ar`)
  expect((await visitor.jar.ask(`${node.url}/api/staff/begin?language=%22%3E`)).status).toBe(303)
})

test('an access that was revoked lets nobody in who signs in by name, nor does a meeting that is over; a session there was ends', async () => {
  const [shut, over, still] = [await makeMeeting(node, testPlan(1)), await makeMeeting(node, testPlan(1)), await makeMeeting(node, testPlan(1))]
  people['fay'] = { rostrum_roles: [shut, over, still].map(meeting => `${meeting.meetingId}/chair`) }
  const visitor = new StaffVisitor(node.url)
  await visitor.signIn('fay')
  expect((await visitor.take(shut.meetingId, 'chair')).status).toBe(200)
  const window = await WireWindow.open(node.url, { meetingId: shut.meetingId, accessId: 'chair', cookie: visitor.jar.cookiesFor(node.url) })
  const cut = window.untilCut()
  await node.app.accesses.revoke(shut.meetingId, 'chair', null)
  await cut
  const chair = await over.enter(node, 'chair')
  for (const type of ['openMeeting', 'closeMeeting'] as const) expect(await chair.submit({ type })).toMatchObject({ ok: true }) // a rehearsal is over with its close
  expect((await visitor.seats()).body).toMatchObject({ seats: [{ meetingId: still.meetingId }] })
  for (const meeting of [shut, over]) expect(await visitor.take(meeting.meetingId, 'chair')).toEqual({ status: 403, body: { ok: false, code: 'not-permitted' } })
  expect((await visitor.take(still.meetingId, 'chair')).status).toBe(200)
  for (const one of [window, chair]) one.close()
})

test('the list of devices says who signed in by name; a code has no name', async () => {
  const visitor = new StaffVisitor(node.url)
  await visitor.signIn('ana')
  await visitor.take(meetingId(mine), 'chair')
  const byCode = await mine?.enter(node, 'chair')
  const listed = await visitor.jar.ask(`${node.url}/api/devices`, { headers: { [ACCESS_HEADER]: `${meetingId(mine)}/chair` } })
  const { devices } = (await listed.json()) as { devices: { person: string | null }[] }
  expect(devices.map(({ person }) => person).slice(-2)).toEqual(['Ana Chair', null])
  byCode?.close()
})

test('nothing of what a provider hands out is written down, nor who came', () => {
  expect(written.length).toBeGreaterThan(5)
  const [ofCommands, ofSignIn] = [written.filter(line => line.startsWith('a command was ')), written.filter(line => !line.startsWith('a command was '))]
  for (const line of ofSignIn) expect(line).toMatch(/^staff sign-in: (OAUTH_[A-Z_]+|no answer|no ID token|the [a-z ]+)$/)
  for (const line of ofCommands) expect(line).toMatch(/^a command was accepted \{("(meeting|command|type)":"[\w.:-]+",?|"(version|tookMs)":[\d.]+,?)+\}$/)
})
