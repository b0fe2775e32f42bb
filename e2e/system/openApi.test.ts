import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { OPEN, ROUTES, type Comers, type RouteName } from '#server/access/authority.ts'
import { loadDemo } from '#server/demo/loadDemo.ts'
import { API_ROWS } from '#server/http/api/apiRows.ts'
import { openApi } from '#server/http/api/openApi.ts'
import { ACCESS_HEADER, type AccessCard } from '#shared/protocol/http.ts'
import { ownDevicesReply } from '#shared/protocol/doors.ts'
import { askAs } from '#e2e/wire/askAs.ts'
import { CookieJar } from '#e2e/wire/cookieJar.ts'
import { freePort } from '#server/testing/freePort.ts'
import { signIn, type SignedIn } from '#e2e/wire/frontDoor.ts'
import { rawAnswer } from '#e2e/wire/rawAnswer.ts'
import { StaffVisitor } from '#e2e/wire/staffVisitor.ts'
import { makeMeeting, REQUEST, testPlan } from '#e2e/wire/testMeeting.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'
import { staffSettingsOf, startProvider, type TestProvider } from '#e2e/wire/testProvider.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'
import { openTextHall } from './testing/textHall.ts'
import { AnswerReader, apiDocument, type ApiDocument, type Came, type Operation } from './testing/apiDocument.ts'

/** A server with all there can be: the demo meeting, a sign-in of the house, a request and its speaker. */
let node: TestNode
let provider: TestProvider
let dataDir: string
let cards: AccessCard[]
let staff: CookieJar
let requestId: string
/** In another meeting: a text that everybody may read. */
let ofText: { meetingId: string; requestId: string }
let statementId: string
/** The secretariat of a meeting that was never opened. */
let calledOff: SignedIn
/** The Chair of one that was closed. */
let ended: SignedIn
let document: ApiDocument
let reader: AnswerReader

beforeAll(async () => {
  const port = await freePort()
  provider = await startProvider({ backs: [`http://127.0.0.1:${port}/api/staff/callback`], people: { ana: { rostrum_roles: ['*/secretariat'] } } })
  node = await startNode({ port, staff: staffSettingsOf(provider, `http://127.0.0.1:${port}`) })
  dataDir = await mkdtemp(join(tmpdir(), 'rostrum-api-'))
  cards = (await loadDemo({ app: node.app, log: node.log, dataDir, isOwnStore: true, hasNewCodes: false }))?.cards ?? []
  const visitor = new StaffVisitor(node.url)
  expect(await visitor.signIn('ana')).toBe('/enter?staff=known')
  staff = visitor.jar
  requestId = await requestOf('bra')
  ofText = await textToRead()
  statementId = await statementNow()
  const planned = await makeMeeting(node, testPlan(0))
  calledOff = await signIn(node.url, planned.card('secretariat').code)
  ended = await closedMeeting()
  document = apiDocument.parse(await (await fetch(`${node.url}/api/openapi.json`)).json())
  reader = new AnswerReader(document)
}, 60_000)
afterAll(async () => {
  await node.close()
  await provider.close()
  await rm(dataDir, { recursive: true, force: true })
})

const cardOf = (who: string): AccessCard => cards.find(({ accessId }) => accessId === who) ?? raise(who)
const raise = (who: string): never => {
  throw new Error(`nobody is ${who}`)
}
const enter = (who: string): Promise<SignedIn> => signIn(node.url, cardOf(who).code)

/** A delegation asks for the floor and says who will speak; the id of its request. */
async function requestOf(delegationId: string): Promise<string> {
  const [chair, own] = [await WireWindow.open(node.url, await enter('chair')), await WireWindow.open(node.url, await enter(`delegation.${delegationId}`))]
  await chair.do({ type: 'openList' })
  await own.until(({ list }) => list.openedAt !== null, 'the opening')
  await own.do(REQUEST)
  const id = own.meeting.waiting[0]?.requestId ?? ''
  const { status } = await askAs(node.url, await enter('chair'), 'PUT', `api/meetings/demo/requests/${id}/speaker`, { commandId: 'a'.repeat(20), issuedAt: node.app.now(), speaker: { name: 'Somebody', title: null } })
  expect(status).toBe(200)
  chair.close()
  own.close()
  return id
}

async function textToRead(): Promise<typeof ofText> {
  const { meeting: { meetingId }, d1Id, door, deliver, close } = await openTextHall([node])
  expect((await (await door('d1')).put(d1Id, 'A text of the tests.')).status).toBe(200)
  await deliver()
  close()
  return { meetingId, requestId: d1Id }
}

async function closedMeeting(): Promise<SignedIn> {
  const meeting = await makeMeeting(node, testPlan(0))
  const [as, chair] = [await signIn(node.url, meeting.card('chair').code), await meeting.enter(node, 'chair')]
  for (const command of [{ type: 'openMeeting' }, { type: 'closeMeeting' }] as const) await chair.do(command)
  chair.close()
  return as
}

/** Somebody on the podium has the floor; the id of the statement. */
async function statementNow(): Promise<string> {
  const chair = await WireWindow.open(node.url, await enter('chair'))
  await chair.do({ type: 'openMeeting' })
  await chair.do({ type: 'giveFloor', to: { kind: 'podium', personId: 'khor' } })
  const { floor } = chair.meeting
  chair.close()
  return floor?.statementId ?? raise('speaking')
}

const NAMES = Object.keys(ROUTES) as RouteName[]
const operationOf = (name: RouteName): Operation => {
  const [method = '', path = ''] = name.split(' ')
  return document.paths[path.replaceAll(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()] ?? raise(name)
}

test('it is the same packed and as it is, and nothing is sent to who has it', async () => {
  const fetched = (headers: Record<string, string>): Promise<Response> => fetch(`${node.url}/api/openapi.json`, { headers })
  const [packed, plain] = await Promise.all([fetched({}), fetched({ 'accept-encoding': 'identity' })])
  expect([packed.headers.get('content-encoding'), plain.headers.get('content-encoding')]).toEqual(['gzip', null])
  expect(Number(packed.headers.get('content-length'))).toBeLessThan(Number(plain.headers.get('content-length')) / 5)
  expect(await packed.json()).toEqual(await plain.json())
  expect((await fetched({ 'if-none-match': packed.headers.get('etag') ?? '', 'cache-control': 'max-age=0' })).status).toBe(304)
})

test('the document is as the tables are', async () => {
  await expect(`${JSON.stringify(openApi(), null, 1)}\n`).toMatchFileSnapshot('../../docs/openapi.json')
})

test('it is one of OpenAPI 3.1, and what is not would be noticed', async () => {
  const validator = new Validator()
  expect(await validator.validate(structuredClone(openApi()))).toEqual({ valid: true })
  expect(validator.version).toBe('3.1')
  const { paths: _paths, components: _components, ...without } = openApi()
  expect((await validator.validate(without)).valid).toBe(false)
})

test('it tells of every route, and of no other', () => {
  const told = Object.entries(document.paths).flatMap(([path, operations]) => Object.keys(operations).map(method => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`))
  expect(told.toSorted()).toEqual(NAMES.toSorted())
})

test.each(NAMES)('%s: its example, sent to a server, is answered as the document says', async name => {
  const operation = operationOf(name)
  const came = await ask(name, operation, await sessionFor(name))
  expect(reader.faultOf(operation, came)).toBeNull()
  expect(came.status).toBeLessThan(400)
  if (came.type === 'application/json' && name.includes('/line/')) expect(JSON.parse(came.text)).not.toMatchObject({ ok: false })
})

test.each(NAMES.filter(name => ROUTES[name] !== OPEN))('%s: without a session it is refused as the document says', async name => {
  const operation = operationOf(name)
  expect(operation.security).toEqual([{ session: [], access: [] }])
  const came = await ask(name, operation, null)
  expect([came.status, reader.faultOf(operation, came)]).toEqual([401, null])
})

test.each(NAMES.filter(name => API_ROWS[name].body !== undefined || API_ROWS[name].file !== undefined))('%s: a body that does not say how long it is is refused before it is read, as the document says', async name => {
  const [operation, as] = [operationOf(name), await sessionFor(name)]
  const { pathname, search } = new URL(await placeOf(name, operation, as))
  const head = [`${name.split(' ')[0]} ${pathname}${search} HTTP/1.1`, 'Host: any', 'Content-Type: application/json', 'Transfer-Encoding: chunked', ...(as === null ? [] : [`Cookie: ${as.cookie}`, `${ACCESS_HEADER}: ${as.meetingId}/${as.accessId}`])]
  const answer = await rawAnswer(node.url, `${head.join('\r\n')}\r\n\r\n400\r\n{`) // the rest never comes
  expect(answer).toMatch(/^HTTP\/1\.1 411 [^]*\r\nConnection: close\r\n/)
  expect(reader.faultOf(operation, { status: 411, type: 'application/json', text: answer.split('\r\n\r\n')[1] ?? '' })).toBeNull()
})

test('what is not as the document says is noticed', () => {
  const operation = operationOf('POST /api/sign-in')
  for (const text of ['{"meetingId":"demo","accessId":"chair"}', '{"meetingId":"demo","accessId":"chair","path":"/m/demo/chair","more":1}']) {
    expect(reader.faultOf(operation, { status: 200, type: 'application/json', text })).not.toBeNull()
  }
  expect(reader.faultOf(operation, { status: 418, type: 'application/json', text: '{}' })).toContain('418 is not told of')
})

/** The first of those who may ask. */
async function sessionFor(name: RouteName): Promise<SignedIn | null> {
  const comers: Comers | typeof OPEN = ROUTES[name]
  if (comers === OPEN) return null
  if (name.endsWith('/archive')) return calledOff
  if (name.endsWith('/statistics/gender')) return ended
  return enter(cards.find(({ role }) => role === comers[0])?.accessId ?? raise(comers[0] ?? ''))
}

/** Where to ask by the example of the document. */
async function placeOf(name: RouteName, { parameters }: Operation, as: SignedIn | null): Promise<string> {
  const [, path = ''] = name.split(' ')
  const ofNow: Record<string, string> = { ...(as === null ? {} : { meetingId: as.meetingId }), requestId, issuedAt: String(node.app.now()), ...(name.startsWith('GET ') && name.endsWith('/text') ? ofText : {}), ...(name.includes(':device') && as !== null ? { device: await deviceOf(as) } : {}) }
  const valueOf = (parameter: string): string => ofNow[parameter] ?? String(parameters.find(one => one.name === parameter)?.example)
  const query = parameters.filter(one => one.in === 'query').map(({ name: of, example }) => `${of}=${ofNow[of] ?? example}`).join('&')
  return `${node.url}${path.replaceAll(/:(\w+)/g, (_all, parameter: string) => valueOf(parameter))}${query === '' ? '' : `?${query}`}`
}

/** Sends the example of the document. What is of the moment is put in: a code that opens, an instant, what was made since. */
async function ask(name: RouteName, operation: Operation, as: SignedIn | null): Promise<Came> {
  const [[method = '', path = ''], { requestBody }] = [name.split(' '), operation]
  const place = await placeOf(name, operation, as)
  const example = requestBody?.content?.['application/json']?.example
  const file = requestBody?.content?.['text/plain']?.example
  const response = await fetch(place, {
    method, redirect: 'manual',
    headers: { cookie: as?.cookie ?? staff.cookiesFor(place), ...(as === null ? {} : { [ACCESS_HEADER]: `${as.meetingId}/${as.accessId}` }), ...(example === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(typeof file === 'string' ? { body: file } : {}),
    ...(example === undefined ? {} : { body: JSON.stringify({ ...(example as object), ...(await ofMoment(example as object)) }) }),
  })
  const text = path.endsWith('/events') ? await firstEvents(response) : await response.text()
  return { status: response.status, type: response.headers.get('content-type')?.split(';')[0] ?? '', text }
}

/** Of a stream that does not end by itself, as far as there is a state. */
async function firstEvents({ body }: Response): Promise<string> {
  const words = new TextDecoder()
  let text = ''
  for await (const part of body ?? []) {
    text += words.decode(part as Uint8Array)
    if (/event: state\ndata: .*\n\n/.test(text)) break
  }
  return text
}

const ofMoment = async (example: object): Promise<object> => ({ ...('code' in example ? { code: cardOf('screen').code } : {}), ...('plan' in example && 'seen' in example ? { plan: { ...(await node.app.meetings.find('demo'))?.standing.meeting.plan, title: 'Another title' } } : {}), ...('issuedAt' in example ? { issuedAt: node.app.now() } : {}) , ...('statementId' in example ? { statementId } : {}) })

async function deviceOf(as: SignedIn): Promise<string> {
  const { body } = await askAs(node.url, as, 'GET', 'api/devices')
  return ownDevicesReply.parse(body).devices.find(({ isThis }) => isThis)?.device ?? raise('this device')
}
