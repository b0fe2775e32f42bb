import { afterEach, expect, test, vi } from 'vitest'
import { delegate } from '#shared/floor/testing/panel.ts'
import { fetchText, putText } from './textLine.ts'

const of = { meetingId: 'panel', requestId: 'r1', actor: delegate('cuba') }
const page = '<html><body>Of somebody on the way</body></html>'

afterEach(() => vi.unstubAllGlobals())

const answers = (body: string, init: ResponseInit): void => vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, init))) as unknown as void

test.each([
  ['a proxy, to which it is too large', page, 413, 'too-large-on-the-way'],
  ['our server, which has no room', '{"ok":false,"code":"too-large"}', 413, 'too-large'],
  ['a firewall', page, 403, 'held-on-the-way'],
  ['the page of a network where one signs in first', page, 200, 'held-on-the-way'],
  ['our server, which has it', '{"version":7}', 200, null],
])('of a text that is handed in it is told who answered: %s', async (_who, body, status, no) => {
  answers(body, { status })
  expect(await putText(of, new Blob(['Mister President']), 0)).toBe(no)
})

test.each([
  ['a firewall', 403, 'held-on-the-way'],
  ['a proxy that reaches no server', 502, 'unreachable'],
])('so it is of one that is read: %s', async (_who, status, no) => {
  answers(page, { status, headers: { 'content-type': 'text/html' } })
  expect(await fetchText(of)).toBe(no)
})
