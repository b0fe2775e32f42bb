import { io, type Socket } from 'socket.io-client'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { CommandType } from '#shared/floor/commands.ts'
import { BY_SERVER, mayGive, PERMISSIONS } from '#shared/floor/permissions.ts'
import { LINE_ROUTES } from '#shared/protocol/lineRoutes.ts'
import type { FromServer, ToServer } from '#shared/protocol/messages.ts'
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts'
import { AS_ONE_COMES, COMERS, DOCUMENTS, isAmong, MAY_HEAR, MAY_SEND, OPEN, ROUTES, type Comer, type RouteName } from '#server/access/authority.ts'
import type { Documents } from '#server/documents/documents.ts'
import { askAs } from '#e2e/wire/askAs.ts'
import type { SignedIn } from '#e2e/wire/frontDoor.ts'
import { makeMeeting, REQUEST, testPlan } from '#e2e/wire/testMeeting.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'
import { exampleCommands } from './testing/exampleCommands.ts'
import { CARDS, SITUATIONS, ticketsAt, type Situation, type Tickets } from './testing/tickets.ts'

/** Every no that is about who somebody is, and about nothing else; whatever else is answered, they were let in. */
const NOT_IN: ReadonlySet<string> = new Set(['no-session', 'not-joined', 'not-permitted'])
const LET_IN = 'let in'
const verdictOf = (code: string): string => (NOT_IN.has(code) ? code : LET_IN)

let node: TestNode
let documents: Documents
let tickets: Tickets
/** All that any answer held. */
const answers: string[] = []

beforeAll(async () => {
  const keep = (own: Documents): Documents => (documents = own)
  node = await startNode({ outliving: { sessionMs: 0, codeMs: 0, presidingMs: 0 }, around: keep })
  tickets = await ticketsAt(node)
})
afterAll(() => node.close())

/** What is closed ends every session, so that comes last. */
const COMMANDS = exampleCommands('d1.nothing').toSorted((one, other) => Number(one.type === 'closeMeeting') - Number(other.type === 'closeMeeting'))
const MESSAGES = (Object.keys(MAY_SEND) as (keyof ToServer)[]).filter(event => event !== 'meeting:join')
const isIn = (role: Comer, situation: Situation): boolean => role === 'public' || situation === 'own'
const messageOf = (command: unknown): object => ({ commandId: crypto.randomUUID(), issuedAt: Date.now(), command })
const codeOf = (answer: unknown): string => {
  answers.push(JSON.stringify(answer))
  return (answer as { code?: string }).code ?? 'ok'
}

function ofMessage(role: Comer, situation: Situation, event: keyof ToServer): string {
  if (event === 'clock:ask') return LET_IN
  if (!isIn(role, situation)) return 'not-joined'
  return isAmong(MAY_SEND[event], role) ? LET_IN : 'not-permitted'
}

function ofCommand(role: Comer, situation: Situation, type: CommandType): string {
  if (!isIn(role, situation)) return 'not-joined'
  return mayGive(role, type) && !BY_SERVER.has(type) ? LET_IN : 'not-permitted'
}

function ofRoute(role: Comer, situation: Situation, name: RouteName): string {
  const comers = ROUTES[name]
  if (comers === OPEN) return AS_ONE_COMES.has(name) && !isIn(role, situation) ? 'no-session' : LET_IN
  if (!isIn(role, situation)) return 'no-session'
  return isAmong(comers, role) ? LET_IN : 'not-permitted'
}

async function connect(as: SignedIn): Promise<Socket> {
  const socket = io(node.url, { transports: ['websocket'], forceNew: true, reconnection: false, extraHeaders: { cookie: as.cookie } })
  socket.onAny((...heard: unknown[]) => void answers.push(JSON.stringify(heard)))
  onTestFinished(() => void socket.disconnect())
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('connect_error', reject))
  return socket
}
const ask = async (socket: Socket, event: string, message: unknown): Promise<string> => codeOf(await socket.timeout(5000).emitWithAck(event, message))
/** The answer to a join that goes out with the line. */
async function joinAtOnce(as: SignedIn): Promise<string> {
  const socket = io(node.url, { auth: { join: join(as) }, transports: ['websocket'], forceNew: true, reconnection: false, extraHeaders: { cookie: as.cookie } })
  onTestFinished(() => void socket.disconnect())
  return codeOf(await new Promise(resolve => socket.once('meeting:joined', resolve)))
}
const inGroups = <T>(all: readonly T[], most: number): T[][] => Array.from({ length: Math.ceil(all.length / most) }, (_, index) => all.slice(index * most, (index + 1) * most))
const join = ({ meetingId, accessId }: SignedIn): object => ({ protocol: PROTOCOL_VERSION, meetingId, accessId, cursor: null })

test('the table is complete: an example of every command', () => {
  expect(new Set([...COMMANDS.map(({ type }) => type), 'createMeeting'])).toEqual(new Set(Object.keys(PERMISSIONS)))
})

describe.each(COMERS)('%s', role => {
  describe.each(SITUATIONS)('by a session that is %s', situation => {
    test('on a socket: each message is refused as the table says', async () => {
      const as = await tickets.of(role, situation)
      const socket = await connect(as)
      const mayJoin = isIn(role, situation) ? 'ok' : 'no-session'
      expect([await ask(socket, 'meeting:join', join(as)), await joinAtOnce(as)]).toEqual([mayJoin, mayJoin])
      const verdicts = new Map<string, string>()
      for (const event of MESSAGES) verdicts.set(event, verdictOf(await ask(socket, event, {})))
      const expected = MESSAGES.map(event => [event, ofMessage(role, situation, event)] as const)
      expect(verdicts).toEqual(new Map(expected))
    })

    test('on a socket: each command is refused as the table says', async () => {
      // One access may not press so often as there are commands.
      for (const [card, some] of role === 'delegation' ? ([['d1', COMMANDS.slice(0, 30)], ['d2', COMMANDS.slice(30)]] as const) : ([[undefined, COMMANDS]] as const)) {
        const as = await tickets.of(role, situation, card)
        const verdicts = new Map<string, string>()
        // Nor may a line so often that has not joined.
        for (const few of inGroups(some, 20)) {
          const socket = await connect(as)
          await ask(socket, 'meeting:join', join(as))
          for (const command of few) verdicts.set(command.type, verdictOf(await ask(socket, 'command:submit', messageOf(command))))
        }
        const expected = some.map(({ type }) => [type, ofCommand(role, situation, type)] as const)
        expect(verdicts).toEqual(new Map(expected))
      }
    })

    test('by http: each route is refused as the table says, and so is each message by POST', async () => {
      const names = Object.keys(ROUTES) as RouteName[]
      const verdicts = new Map<string, string>()
      // Each by a session of its own: some of them end it.
      for (const name of names) verdicts.set(name, verdictOf(await askRoute(name, await tickets.of(role, situation, role === 'delegation' ? 'd3' : undefined))))
      const expected = names.map(name => [name, ofRoute(role, situation, name)] as const)
      expect(verdicts).toEqual(new Map(expected))
    })
  })
})

test('who speaks of another access than its own, in the header or in the path, has no session of it', async () => {
  const [chair, own] = [await tickets.of('delegation', 'own', 'd3'), await tickets.of('delegation', 'own', 'd2')]
  for (const accessId of ['chair', 'secretariat', 'delegation.d3', 'screen', 'booth.fr', 'panellist.p1']) {
    expect(codeOf((await askAs(node.url, { ...own, accessId }, 'POST', LINE_ROUTES['command:submit'], messageOf({ type: 'openList' }))).body)).toBe('no-session')
    const socket = await connect(own)
    expect(await ask(socket, 'meeting:join', join({ ...own, accessId }))).toBe('no-session')
  }
  const elsewhere = tickets.own('chair').meetingId
  const named = (Object.keys(ROUTES) as RouteName[]).filter(name => ROUTES[name] !== OPEN && name.includes(':meetingId'))
  const verdicts = await Promise.all(named.map(async name => `${name}: ${await askRoute(name, chair, elsewhere)}`))
  expect(verdicts).toEqual(named.map(name => `${name}: no-session`))
})

test('what each hears of the server is what the table says', async () => {
  const meeting = await makeMeeting(node, testPlan(2))
  const heard = new Map<Comer, Set<string>>()
  const lines = new Map<Comer, Socket>()
  for (const role of COMERS) {
    const as = role === 'public' ? { meetingId: meeting.meetingId, accessId: 'public', cookie: '' } : await signedInto(meeting, role)
    const socket = await connect(as)
    const events = new Set<string>()
    socket.onAny(event => void events.add(String(event)))
    heard.set(role, events)
    lines.set(role, socket)
    expect(await ask(socket, 'meeting:join', join(as))).toBe('ok')
  }
  const sign = { screenId: 'a1b2c3d4e5f60718', name: null, version: 0, language: 'en', view: 'floor', isBlack: false }
  expect(await ask(lines.get('screen') as Socket, 'screen:sign', sign)).toBe('ok')
  expect(await ask(lines.get('booth') as Socket, 'booth:signal', { signal: 'no-text', isOn: true })).toBe('ok')
  expect(await ask(lines.get('chair') as Socket, 'command:submit', messageOf({ type: 'openMeeting' }))).toBe('ok')
  expect(await ask(lines.get('chair') as Socket, 'command:submit', messageOf({ type: 'openList' }))).toBe('ok')
  expect(await ask(lines.get('delegation') as Socket, 'command:submit', messageOf(REQUEST))).toBe('ok')
  // That the log was replaced or the node stops is told to all; neither happens here, and nobody here joined with the first packet.
  const elsewhere: ReadonlySet<keyof FromServer> = new Set(['meeting:rejoin', 'line:leave', 'line:joining', 'meeting:joined'])
  const told = (Object.keys(MAY_HEAR) as (keyof FromServer)[]).filter(event => !elsewhere.has(event))
  for (const role of COMERS) {
    const expected = told.filter(event => isAmong(MAY_HEAR[event], role)).toSorted()
    await expect.poll(() => [...(heard.get(role) ?? [])].toSorted(), { message: role }).toEqual(expected)
  }
  for (const role of COMERS) expect([...(heard.get(role) ?? [])].every(event => isAmong(MAY_HEAR[event as keyof FromServer], role))).toBe(true)
})

test('what nobody reads is in no answer to anybody', async () => {
  const kept: string[] = []
  for (const kind of Object.keys(DOCUMENTS) as (keyof typeof DOCUMENTS)[]) {
    const readers: readonly Comer[] = DOCUMENTS[kind].read
    if (readers.length > 0) continue
    for (const key of await documents.keys(`${kind}/`)) kept.push(...key.split('/').slice(1), ...textsOf((await documents.get(key))?.value))
  }
  for (const key of await documents.keys('access/')) kept.push(...textsOf((await documents.get(key))?.value)) // the hashes of codes
  const secrets = kept.filter(text => /^[\w-]{40,}$/.test(text))
  expect(secrets.length).toBeGreaterThan(100)
  const all = answers.join('\n')
  expect(all.length).toBeGreaterThan(100_000)
  expect(secrets.filter(secret => all.includes(secret))).toEqual([])
})

async function signedInto(meeting: Awaited<ReturnType<typeof makeMeeting>>, role: Exclude<Comer, 'public'>): Promise<SignedIn> {
  const { accessId } = meeting.card(CARDS[role])
  return { meetingId: meeting.meetingId, accessId, cookie: await meeting.cookieOf(node, CARDS[role]) }
}

/** The code of a route's answer; `ok` where it has none. */
async function askRoute(name: RouteName, as: SignedIn, meetingId = as.meetingId): Promise<string> {
  const [method = '', path = ''] = name.split(' ')
  const place = path.replace(':meetingId', meetingId).replace(':accessId', 'delegation.nobody').replace(':requestId', 'd1.nothing').replace(':device', 'none').slice(1)
  const response = await fetch(`${node.url}/${place}`, {
    method, redirect: 'manual', headers: { cookie: as.cookie, 'rostrum-access': `${as.meetingId}/${as.accessId}`, 'content-type': 'application/json' }, ...(method === 'GET' ? {} : { body: '{}' }),
  })
  const text = place === 'api/line/join' || place.endsWith('/events') ? '{}' : await response.text() // a stream does not end
  answers.push(text)
  return response.headers.get('content-type')?.includes('json') === true && text !== '' ? codeOf(JSON.parse(text)) : 'ok'
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}
