import { afterEach, expect, test, vi } from 'vitest'
import * as z from 'zod/mini'
import { askServer } from './askServer.ts'

const page = '<html><body><h1>Request Entity Too Large</h1></body></html>'
const done = z.strictObject({ ok: z.literal(true) })

afterEach(() => vi.unstubAllGlobals())

async function asked(body: string, status: number): Promise<unknown> {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })))
  return askServer('PUT', 'api/anything', done, { body: {} })
}

test.each([
  ['what was asked for', '{"ok":true}', 200, { ok: true }],
  ['our server, which refuses', '{"ok":false,"code":"stale-plan"}', 400, 'stale-plan'],
  ['our server, to which it is too large', '{"ok":false,"code":"too-large"}', 413, 'too-large'],
  ['our server, of a version that knows more', '{"ok":false,"code":"of-tomorrow"}', 409, 'unknown-protocol'],
  ['our server, of a version that answers otherwise', '{"ok":true,"more":1}', 200, 'unknown-protocol'],
  ['a proxy, to which it is too large', page, 413, 'too-large-on-the-way'],
  ['a proxy that limits', page, 429, 'too-many'],
  ['a proxy that reaches no server', page, 502, 'unreachable'],
  ['a balancer that has no server', page, 503, 'unreachable'],
  ['a proxy that waited for a server', page, 504, 'unreachable'],
  ['a firewall', page, 403, 'held-on-the-way'],
  ['a gateway that answers in a form of its own', '{"message":"Forbidden"}', 403, 'held-on-the-way'],
  ['the page of a network where one signs in first', page, 200, 'held-on-the-way'],
])('who answered is told apart: %s', async (_who, body, status, found) => {
  expect(await asked(body, status)).toEqual(found)
})

test('an answer that is cut, as one that never came, is none', async () => {
  const cut = new ReadableStream({ start: controller => controller.error(new TypeError('cut')) })
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(cut)))
  expect(await askServer('GET', 'api/anything', done)).toBe('unreachable')
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')))
  expect(await askServer('GET', 'api/anything', done)).toBe('unreachable')
})
