import { gzipSync } from 'node:zlib'
import { ACCESS_HEADER, speakerPath } from '#shared/protocol/http.ts'
import { LINE_ROUTES } from '#shared/protocol/lineRoutes.ts'
import { testPlan } from '#e2e/wire/testMeeting.ts'
import { bytesOf, pick, upTo, type Dice } from './dice.ts'
import { mutated } from './mutated.ts'
import { nearMessage, type MessageName } from './nearMessage.ts'
import type { Persona } from './persona.ts'
import { strangeValue } from './strangeValue.ts'

export interface WildRequest {
  method: string
  path: string
  headers: Record<string, string>
  body: Buffer
  /** It says beforehand how long it is, or comes in parts, or breaks off in the middle. */
  comes: 'whole' | 'in parts' | 'half'
}

/** Fifty megabytes of nothing. */
const BOMB = gzipSync(Buffer.alloc(50_000_000))
const TYPES = ['application/json', 'application/json; charset=utf-7', 'application/json; charset=utf-16', 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/json/x', 'APPLICATION/JSON;;;', 'image/png', '\u00ff']
/** None that a stream may be held for. */
const HOLDS = ['hold=1e9', 'hold=-1', 'hold=x', 'hold=1&hold=2', 'hold[]=1', 'hold[__proto__]=1', 'hold=1.5', 'hold=NaN']
const press = (dice: Dice) => ({ commandId: `fuzz${dice()}`.replace('.', ''), issuedAt: Date.now() })

interface Route {
  method: string
  isRare?: boolean
  path: (dice: Dice, as: Persona) => string
  body: (dice: Dice, as: Persona) => unknown
}

const speaker = (_dice: Dice, { meetingId }: Persona): string => speakerPath(meetingId, 'd1.0123456789012345678901')
/** A stream is answered by and by, so it is asked for less often. */
const LINE = (Object.keys(LINE_ROUTES) as MessageName[]).map((name): Route => ({
  method: 'POST', isRare: name === 'meeting:join', path: () => `${LINE_ROUTES[name]}?hold=0`, body: (dice, as) => nearMessage(dice, as, name).message,
}))
const ROUTES: Route[] = [
  ...LINE,
  { method: 'POST', path: dice => `${LINE_ROUTES['meeting:join']}?${pick(dice, HOLDS)}`, body: (dice, as) => nearMessage(dice, as, 'meeting:join').message },
  { method: 'POST', path: () => 'api/sign-in', body: dice => mutated({ code: 'AAAA-BBBB-CCCC' }, dice) },
  { method: 'POST', path: () => 'api/meetings', body: dice => ({ plan: mutated(testPlan(2), dice) }) },
  { method: 'GET', path: (dice, { meetingId }) => `api/meetings/${pick(dice, [meetingId, strangePath(dice)])}/record`, body: () => null },
  { method: 'GET', path: speaker, body: () => null },
  { method: 'PUT', path: speaker, body: dice => mutated({ ...press(dice), speaker: { name: 'Nobody', title: null } }, dice) },
  { method: 'DELETE', path: speaker, body: dice => mutated(press(dice), dice) },
  { method: 'GET', path: dice => strangePath(dice), body: () => null },
  { method: 'GET', path: dice => `${pick(dice, ['healthz', 'readyz', '', 'm/demo/chair', 'socket.io/'])}?${strangePath(dice)}`, body: () => null },
]

/** What no window sends: by a route that there is or is not, with a body that is nearly right, or none at all. */
export function wildRequest(dice: Dice, as: Persona): WildRequest {
  const first = pick(dice, ROUTES)
  const route = first.isRare === true && dice() < 0.9 ? pick(dice, ROUTES) : first
  const method = dice() < 0.95 ? route.method : pick(dice, ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND'])
  const near = Buffer.from(JSON.stringify(route.body(dice, as)) ?? '')
  const { body, headers } = method === 'GET' || method === 'HEAD' || method === 'TRACE' ? { body: Buffer.alloc(0), headers: {} } : bodyOf(near, dice)
  const comes: WildRequest['comes'] = body.length < 2 || dice() < 0.8 ? 'whole' : pick(dice, ['in parts', 'half'] as const)
  return { method, path: route.path(dice, as), headers: { ...ownHeaders(dice, as), ...headers }, body, comes }
}

function bodyOf(near: Buffer, dice: Dice): Pick<WildRequest, 'body' | 'headers'> {
  const json = { 'content-type': 'application/json' }
  const chance = dice()
  if (chance < 0.5) return { body: near, headers: json }
  if (chance < 0.6) return { body: near.subarray(0, upTo(dice, near.length)), headers: json }
  if (chance < 0.7) return { body: bytesOf(dice, upTo(dice, 400)), headers: json }
  if (chance < 0.78) return { body: near, headers: { 'content-type': pick(dice, TYPES) } }
  if (chance < 0.79) return { body: BOMB, headers: { ...json, 'content-encoding': 'gzip' } }
  if (chance < 0.85) return { body: gzipSync(near), headers: { ...json, 'content-encoding': pick(dice, ['gzip', 'deflate', 'br', 'gzip, gzip', 'identity', 'zstd', '', 'x']) } }
  if (chance < 0.9) return { body: Buffer.from('['.repeat(upTo(dice, 100_000))), headers: json }
  return { body: Buffer.from(JSON.stringify(strangeValue(dice)) ?? ''), headers: json }
}

function ownHeaders(dice: Dice, { meetingId, accessId, cookie }: Persona): Record<string, string> {
  const address = dice() < 0.9 ? `${meetingId}/${accessId}` : pick(dice, ['/', 'demo', 'demo/chair', '__proto__/constructor', `${'x'.repeat(3000)}/y`, 'a/b/c', '%'])
  const session = dice() < 0.9 ? cookie : pick(dice, [`${cookie}x`, 'rostrum.demo.chair=eyJhbGciOiJub25lIn0.eyJtIjoiZGVtbyIsImEiOiJjaGFpciIsImciOjEsImQiOiJ4In0.', ';;;=;', '='.repeat(3000), cookie.replace('delegation', 'chair')])
  const odd = dice() < 0.9 ? {} : pick(dice, [{ origin: 'null' }, { origin: 'https://elsewhere.example' }, { host: 'x y' }, { expect: '100-continue' }, { range: 'bytes=9-1' }, { 'x-forwarded-for': '1.2.3.4' }, { 'accept-encoding': '*;q=x' }, { 'if-none-match': '"' }])
  return { [ACCESS_HEADER]: address, ...(session === '' ? {} : { cookie: session }), ...odd }
}

/** As it may stand in a first line of http; what it means is another matter. */
function strangePath(dice: Dice): string {
  return pick(dice, ['..%2f..%2fetc%2fpasswd', '%', '%ff', '%00', '__proto__', 'a[b]=c&a[__proto__][x]=1', 'hold=1e9', 'hold=-1&hold=2', 'x'.repeat(3000), 'assets/../../package.json', 'api/', 'api//meetings', 'API/SIGN-IN', 'm//', '.env', 'index.html%00.js', '\\..\\..', encodeURIComponent('\u202e\u2028𝒳')])
}
