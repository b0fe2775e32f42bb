import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { rawAnswer } from '#e2e/wire/rawAnswer.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'
import { watchedDocuments } from '#e2e/wire/watchedDocuments.ts'

let node: TestNode

beforeAll(async () => {
  node = await startNode({})
})
afterAll(() => node.close())

/** What tells how the server is made, where it lies, or whose programs it is made of. */
const LEAKS: readonly RegExp[] = [
  /node_modules|node:internal|file:\/\//i, /\/(home|root|usr|srv|opt|tmp|var|etc|work|app)\//, /\.(js|mjs|cjs|ts|tsx):\d+/, /(^|\\n|\n)\s*at \S/, /\b\w*Error\b/,
  /^(x-powered-by|server|via):/im, /\b(express|engine\.io|node\.?js|body-parser|helmet|finalhandler|redis)\b/i, /\bnode\/\d/i, /\bv?\d+\.\d+\.\d+(?!\.?\d)/, /<pre>/i,
]

const request = (line: string, headers: readonly string[] = [], body = ''): string => [line, 'Host: hall.example', 'Connection: close', ...headers, '', body].join('\r\n')
const get = (path: string, ...headers: string[]): string => request(`GET ${path} HTTP/1.1`, headers)
const post = (path: string, body: string, ...headers: string[]): string => request(`POST ${path} HTTP/1.1`, [`Content-Length: ${Buffer.byteLength(body)}`, ...headers], body)
const JSON_BODY = 'Content-Type: application/json'
const upgrade = (path: string, ...headers: string[]): string =>
  [`GET ${path} HTTP/1.1`, 'Host: hall.example', 'Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==', ...headers, '', ''].join('\r\n')

const WRONG: readonly (readonly [what: string, bytes: string])[] = [
  ...['/%', '/%ff', '/m/%ff/chair', '/assets/%ff.js', '/api/meetings/%c0%ae/record', '/%00', '/assets/a%00.js', '//', '//elsewhere.example/..', '/\\', '/?%', '*', 'http://elsewhere.example/x', `/${'a'.repeat(8000)}`].map(path => [`the address ${path.slice(0, 40)}`, get(path)] as const),
  ...['/../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/assets/..%2f..%2fserver/main.js', '/assets/..%5c..%5cmain.js', '/icons/../../package.json', '/.env', '/.git/config', '/assets/', '/icons', '/package.json', '/server/main.js', '/data/codes.json', '/manifest.json/x'].map(path => [`the way to ${path}`, get(path)] as const),
  ...['OPTIONS', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND', 'CONNECT', 'DANCE'].flatMap(method => ['/', '/api/sign-in', '/api/line/submit', '/healthz', '/socket.io/'].map(path => [`${method} ${path}`, request(`${method} ${path} HTTP/1.1`)] as const)),
  ...['/nothing', '/api', '/api/nothing', '/api/meetings/none/record', '/api/meetings/a%20b/record', '/api/meetings/demo/requests/x/speaker', '/api/line/join'].flatMap(path => ['*/*', 'text/html', 'application/json'].map(kind => [`nothing at ${path} as ${kind}`, get(path, `Accept: ${kind}`)] as const)),
  ...['{', '{"code":', '"code"', 'null', '[', '{"code":{"$gt":""}}', '{"__proto__":{"code":"x"}}', '\u0000', '['.repeat(4000)].map(body => [`the body ${body.slice(0, 20)}`, post('/api/sign-in', body, JSON_BODY)] as const),
  ['no body', post('/api/sign-in', '')],
  ['a form', post('/api/sign-in', 'code=x', 'Content-Type: application/x-www-form-urlencoded')],
  ['plain text', post('/api/sign-in', '{"code":"x"}', 'Content-Type: text/plain')],
  ['a charset that is none', post('/api/sign-in', '{"code":"x"}', 'Content-Type: application/json; charset=klingon')],
  ['a type that is none', post('/api/sign-in', '{"code":"x"}', 'Content-Type: ;;;')],
  ['an encoding that is none', post('/api/sign-in', '{"code":"x"}', JSON_BODY, 'Content-Encoding: zip')],
  ['what is not compressed as it says', post('/api/sign-in', '{"code":"x"}', JSON_BODY, 'Content-Encoding: gzip')],
  ['what is not packed as it says', post('/api/sign-in', '{"code":"x"}', JSON_BODY, 'Content-Encoding: br')],
  ['a large body', post('/api/sign-in', JSON.stringify({ code: 'x'.repeat(100_000) }), JSON_BODY)],
  ['a large body in pieces', request('POST /api/sign-in HTTP/1.1', [JSON_BODY, 'Transfer-Encoding: chunked'], `7000\r\n${'x'.repeat(0x7000)}\r\n0\r\n\r\n`)],
  ['a piece of a body that is none', request('POST /api/sign-in HTTP/1.1', [JSON_BODY, 'Transfer-Encoding: chunked'], 'rabbits\r\n')],
  ['a page of elsewhere', post('/api/sign-in', '{}', JSON_BODY, 'Origin: https://elsewhere.example')],
  ['an origin that is none', post('/api/sign-in', '{}', JSON_BODY, 'Origin: :::')],
  ['an access that is none', post('/api/meetings', '{}', JSON_BODY, 'rostrum-access: ../..')],
  ['cookies that are none', post('/api/line/submit', '{}', JSON_BODY, 'Cookie: rostrum.demo.chair=eyJhbGciOiJub25lIn0.e30.; =;;%=%ff', 'rostrum-access: demo/chair')],
  ['a part that is not there', get('/', 'Range: bytes=99999999-')],
  ['a part of an icon that is not there', get('/app.webmanifest', 'Range: bytes=99999999-')],
  ['a part of nothing', get('/assets/none.js', 'Range: rabbits=1-2')],
  ['a condition that does not hold', get('/app.webmanifest', 'If-Match: "none"')],
  ['an expectation', post('/api/sign-in', '{}', JSON_BODY, 'Expect: miracles')],
  ['huge headers', get('/', `X-Large: ${'x'.repeat(100_000)}`)],
  ['many headers', get('/', ...Array.from({ length: 3000 }, (_, index) => `X-${index}: x`))],
  ['a header with a control character', get('/', 'X-Odd: \u0001')],
  ['a header without a name', get('/', ': x')],
  ['two lengths', request('POST /api/sign-in HTTP/1.1', ['Content-Length: 1', 'Content-Length: 2'], '{}')],
  ['two ways to tell the length', request('POST /api/sign-in HTTP/1.1', ['Content-Length: 5', 'Transfer-Encoding: chunked'], '0\r\n\r\n')],
  ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'],
  ['HTTP/1.0', 'GET /nothing HTTP/1.0\r\n\r\n'],
  ['HTTP/0.9', 'GET /nothing\r\n\r\n'],
  ['a version to come', 'GET / HTTP/9.9\r\n\r\n'],
  ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  ['TLS', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003'],
  ['what is no http', 'hello\r\n\r\n'],
  ...['?EIO=4&transport=polling', '?EIO=3&transport=polling', '?EIO=4&transport=websocket', '?EIO=4&transport=websocket&sid=none', '?EIO=4&transport=carrier-pigeon', '?transport=__proto__', '', '?EIO=4&transport=webtransport', '?EIO=4&transport=polling&sid=__proto__', 'socket.io.js', 'socket.io.min.js.map'].flatMap(query => [
    [`a handshake by GET ${query}`, get(`/socket.io/${query}`)] as const,
    [`a handshake by POST ${query}`, post(`/socket.io/${query}`, '40')] as const,
  ]),
  ...['/socket.io/?EIO=4&transport=polling', '/socket.io/?EIO=4&transport=websocket&sid=none', '/socket.io/?EIO=3&transport=websocket', '/socket.io/?EIO=4&transport=carrier-pigeon', '/', '/api/sign-in', '/engine.io/?EIO=4&transport=websocket', '/%ff'].map(path => [`an upgrade of ${path}`, upgrade(path)] as const),
  ['an upgrade for a page of elsewhere', upgrade('/socket.io/?EIO=4&transport=websocket', 'Origin: https://elsewhere.example')],
  ['an upgrade with an origin that cannot be', upgrade('/socket.io/?EIO=4&transport=websocket', 'Origin: \u00e9\u0080')],
  ['an upgrade to what is none', upgrade('/socket.io/?EIO=4&transport=websocket').replace('Sec-WebSocket-Version: 13', 'Sec-WebSocket-Version: 99')],
  ['an upgrade without a key', upgrade('/socket.io/?EIO=4&transport=websocket').replace(/Sec-WebSocket-Key.*\r\n/, '')],
]

test.each(WRONG)('%s is answered without a word about how the server is made', async (_what, bytes) => {
  const answer = await rawAnswer(node.url, bytes)
  expect(answer).toMatch(/^(HTTP\/1\.1 \d\d\d |$)/)
  for (const leak of LEAKS) expect(answer).not.toMatch(leak)
})

test('so is a request on which the server fails', async () => {
  const broken = await startNode({ around: documents => watchedDocuments(documents, { get: () => Promise.reject(new Error('a bug in /srv/rostrum/server/main.js:1')) }) })
  onTestFinished(() => broken.close())
  const answer = await rawAnswer(broken.url, post('/api/sign-in', '{"code":"ABCD-EFGH-JKLM"}', JSON_BODY))
  expect(answer).toMatch(/^HTTP\/1\.1 503 /)
  for (const leak of LEAKS) expect(answer).not.toMatch(leak)
})

test('a right answer says no more: a page, a file, the health', async () => {
  for (const path of ['/', '/enter', '/m/demo/public', '/healthz', '/readyz', '/app.webmanifest']) {
    const answer = await rawAnswer(node.url, get(path))
    expect(answer).toMatch(/^HTTP\/1\.1 200 /)
    for (const leak of LEAKS) expect(answer.split('\r\n\r\n')[0]).not.toMatch(leak)
  }
})
