import { expect, test } from 'vitest'
import { newCode } from './access/code.ts'
import { Sessions } from './access/sessions.ts'
import { scrubbed, scrubbedId } from './scrubbed.ts'

test('a code is not printed, however one typed it', () => {
  for (const code of Array.from({ length: 200 }, newCode)) {
    const plain = code.replaceAll('-', '')
    for (const typed of [code, code.toLowerCase(), plain, plain.toLowerCase(), code.replaceAll('-', ' ')]) {
      expect(scrubbed(`Unexpected end of JSON: {"code":"${typed}"`)).toBe('Unexpected end of JSON: {"code":"[code]"')
      expect(scrubbed(`/enter#${typed}`)).toBe('/enter#[code]')
    }
  }
})

test('nor is a session, whole or cut short, nor a key', async () => {
  const cookie = await new Sessions([new Uint8Array(32)], false).seal({ meetingId: 'demo', accessId: 'chair', generation: 1, device: 'laptop' }, false)
  const token = cookie.slice(cookie.indexOf('=') + 1, cookie.indexOf(';'))
  expect(token.split('.')).toHaveLength(3)
  expect(scrubbed(`cookie: rostrum.demo.chair=${token}; x`)).toBe('cookie: rostrum.demo.chair=[session]; x')
  expect(scrubbed(token.slice(0, 60))).toBe('[session]')
  expect(scrubbed(`secret ${'aB3-_'.repeat(8)}xyz\n`)).toBe('secret [key]\n')
})

test('nor is the login of a Redis, nor what is known to be secret', () => {
  expect(scrubbed('redis://name:pass%20word@10.0.0.1:6379/2 and rediss://:pw@[::1]:1')).toBe('redis://[login]@10.0.0.1:6379/2 and rediss://[login]@[::1]:1')
  expect(scrubbed('unix:///s?username=me&password=mine&db=1')).toBe('unix:///s?username=[login]&password=[login]&db=1')
  expect(scrubbed('I was told mellon, twice: mellon', ['mellon'])).toBe('I was told [secret], twice: [secret]')
})

test.each([
  'Redis at unix:///tmp/rostrum-test-x1/redis.sock is away: connect ECONNREFUSED',
  'Error: connect ENOENT\n    at Pipe.connect (node:net:1294:17)\n    at file:///srv/rostrum/dist/server/main.js:100:3',
  'The log of meeting 2026-03-05.panel is 12 s ahead of the clock: its time stands still until the clock is there.',
])('what is no secret is printed as it is: %s', line => {
  expect(scrubbed(line)).toBe(line)
})

test.each(['2a3b4c5d-2222-4333-8444-abcdefabcdef', 'ABCDEFGHJKLM_qXi99Uurw', 'm1234567890ab', 'demo'])('an id is printed whole, though some of it looks like a code: %s', id => {
  expect(scrubbedId(id)).toBe(id)
})

test.each(['ABCD-EFGH-JKLM', 'ABCDEFGHJKLM', `${'aB3-_'.repeat(8)}xyz`, 'eyJhbGciOiJIUzI1NiJ9'])('what stands in the place of an id and is none goes: %s', secret => {
  expect(scrubbedId(secret)).toMatch(/^\[\w+\]$/)
  expect(scrubbedId('an-id-with-mellon-in-it', ['mellon'])).toBe('an-id-with-[secret]-in-it')
})
