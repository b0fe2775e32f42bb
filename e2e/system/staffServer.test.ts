import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { freePort } from '#server/testing/freePort.ts'
import { folderOfTest, serverOfTest } from '#e2e/wire/serverOfTest.ts'
import { startInVain } from '#e2e/wire/serverProcess.ts'
import { StaffVisitor } from '#e2e/wire/staffVisitor.ts'
import { makeMeeting, testPlan } from '#e2e/wire/testMeeting.ts'
import { startNode } from '#e2e/wire/testNode.ts'
import { CLIENT, staffSettingsOf, startProvider, type TestProvider } from '#e2e/wire/testProvider.ts'
import { STAFF_RETURNS } from '#server/http/doorLimits.ts'
import { trustOf } from '#server/http/trust.ts'
import { newReport } from '#server/report.ts'
import { AWAY_MS } from '#server/staff/provider.ts'

/** How a server stands to a provider: what it is told at its start, by which ways, and what it does when one of the two has too much. */

const people: Record<string, { rostrum_roles?: unknown }> = { ana: {}, nil: { rostrum_roles: ['payroll'] } }
let provider: TestProvider

beforeAll(async () => void (provider = await startProvider({ backs: ['http://127.0.0.1/api/staff/callback'], people })))
afterAll(() => provider.close())
afterEach(() => void vi.useRealTimers())

test('where browsers come by https, no cookie of it travels without', async () => {
  const behind = await startNode({ staff: staffSettingsOf(provider, 'https://floor.example') })
  try {
    const begun = await fetch(`${behind.url}/api/staff/begin`, { redirect: 'manual' })
    expect(begun.headers.getSetCookie()).toEqual([expect.stringMatching(/^__Host-rostrum-staff-way=\S+; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/)])
    expect(new URL(begun.headers.get('location') ?? '').searchParams.get('redirect_uri')).toBe('https://floor.example/api/staff/callback')
  } finally {
    await behind.close()
  }
})

test('npm start takes it from the environment, and says in words what is missing', async () => {
  const given = { DATA_DIR: await folderOfTest(), STORE: 'file', OIDC_ISSUER: provider.issuer.href, OIDC_CLIENT_ID: CLIENT.id, OIDC_CLIENT_SECRET: CLIENT.secret }
  const { code, printed } = await startInVain(given)
  expect(code).toBe(1)
  expect(printed).toBe('Rostrum did not start. ORIGIN must be set too: staff sign-in needs OIDC_ISSUER, OIDC_CLIENT_ID and ORIGIN together.\n')
  const server = await serverOfTest({ ...given, ORIGIN: 'http://localhost:8080' })
  expect(await (await fetch(`${server.url}/api/staff/offer`)).json()).toEqual({ begin: 'http://localhost:8080/api/staff/begin' })
})

test('by a provider that tells in the ID token, of a client without a secret, below a path of the host', async () => {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const open = await startProvider({ backs: [`${origin}/rostrum/api/staff/callback`], people, tellsInToken: true, isPublic: true })
  const below = await startNode({ port, base: '/rostrum/', staff: { ...staffSettingsOf(open, origin), clientSecret: null } })
  const meeting = await makeMeeting(below, testPlan(1))
  people['pat'] = { rostrum_roles: [`${meeting.meetingId}/chair`] }
  try {
    const visitor = new StaffVisitor(`${below.url}/rostrum`)
    expect(await visitor.signIn('pat')).toBe('/rostrum/enter?staff=known')
    expect((await visitor.take(meeting.meetingId, 'chair')).status).toBe(200)
  } finally {
    await below.close()
    await open.close()
  }
})

test('while the provider is away the door says so at once, it is not asked again by everybody, and lets people in when it is back', async () => {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const away = await startProvider({ backs: [`${origin}/api/staff/callback`], people, port: await freePort() }) // at which it comes back
  const warned: string[] = []
  const alone = await startNode({ port, staff: staffSettingsOf(away, origin), report: { ...newReport('silent'), warn: what => void warned.push(String(what)) } })
  try {
    const visitor = new StaffVisitor(alone.url)
    const back = await visitor.signInThere('ana')
    await away.close()
    expect(await visitor.comeBack(back)).toBe('/enter?staff=provider-away')
    const answers = await Promise.all(Array.from({ length: 50 }, () => fetch(`${alone.url}/api/staff/begin`, { redirect: 'manual' })))
    expect(new Set(answers.map(({ headers }) => headers.get('location')))).toEqual(new Set([`${origin}/enter?staff=provider-away`]))
    expect(warned.filter(line => line.endsWith('the provider does not answer'))).toHaveLength(1)
    const anew = await startProvider({ backs: [`${origin}/api/staff/callback`], people, port: away.issuer.port })
    const begin = async (): Promise<string | null> => (await fetch(`${alone.url}/api/staff/begin`, { redirect: 'manual' })).headers.get('location')
    expect(await begin()).toBe(`${origin}/enter?staff=provider-away`) // not asked again yet
    const laterMs = performance.now() + AWAY_MS
    vi.useFakeTimers({ toFake: ['performance'] })
    vi.advanceTimersByTime(laterMs)
    expect(await visitor.signIn('nil')).toBe('/enter?staff=no-role')
    vi.useRealTimers()
    await anew.close()
  } finally {
    await alone.close()
  }
})

test('whoever begins again and again is led back, and nobody else', async () => {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const trust = trustOf('127.0.0.1')
  if (trust === null) throw new Error('no proxy is trusted')
  const flooded = await startNode({ port, trust, staff: staffSettingsOf(provider, origin) })
  try {
    const begin = async (from: string): Promise<string> => (await fetch(`${flooded.url}/api/staff/begin`, { headers: { 'x-forwarded-for': from }, redirect: 'manual' })).headers.get('location') ?? ''
    for (let asked = 0; asked < STAFF_RETURNS; asked += 1) expect(await begin('192.0.2.1')).toContain(provider.issuer.origin)
    expect(await begin('192.0.2.1')).toBe(`${origin}/enter?staff=provider-away`)
    expect(await begin('192.0.2.2')).toContain(provider.issuer.origin)
  } finally {
    await flooded.close()
  }
})

test('whoever comes back again and again lets the server ask the provider so often and no more', async () => {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const flooded = await startNode({ port, staff: staffSettingsOf(provider, origin) })
  try {
    const visitor = new StaffVisitor(flooded.url)
    const begun = await visitor.jar.ask(`${flooded.url}/api/staff/begin`)
    const [state, cookie] = [new URL(begun.headers.get('location') ?? '').searchParams.get('state'), visitor.jar.cookiesFor(`${flooded.url}/api/staff`)]
    const comeBack = async (code: number): Promise<string> =>
      (await fetch(`${flooded.url}/api/staff/callback?state=${state}&code=${code}&iss=${provider.issuer.origin}`, { headers: { cookie }, redirect: 'manual' })).headers.get('location') ?? ''
    for (let asked = 0; asked < STAFF_RETURNS; asked += 1) expect(await comeBack(asked)).toBe(`${origin}/enter?staff=begin-again`)
    expect(await comeBack(STAFF_RETURNS)).toBe(`${origin}/enter?staff=provider-away`)
  } finally {
    await flooded.close()
  }
})

test('a server without it offers nothing, and has nothing there', async () => {
  const plain = await startNode({})
  try {
    expect(await (await fetch(`${plain.url}/api/staff/offer`)).json()).toEqual({ begin: null })
    for (const path of ['begin', 'callback?code=x&state=y', '']) expect((await fetch(`${plain.url}/api/staff/${path}`, { redirect: 'manual' })).status).toBe(404)
  } finally {
    await plain.close()
  }
})
