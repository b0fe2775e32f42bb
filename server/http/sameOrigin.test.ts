import { expect, test } from 'vitest'
import { isSameOrigin } from './sameOrigin.ts'

test.each([
  [undefined, true], ['http://hall.example:8080', true], ['https://hall.example:8080', true],
  ['http://hall.example', false], ['http://hall.example:8080.evil.example', false], ['null', false], ['', false],
])('a page of %s may speak to hall.example:8080: %s', (origin, may) => {
  expect(isSameOrigin({ ...(origin === undefined ? {} : { origin }), host: 'hall.example:8080' }, false)).toBe(may)
})

test('a page of plain http is none of a server that speaks TLS', () => {
  expect(isSameOrigin({ origin: 'http://hall.example', host: 'hall.example' }, true)).toBe(false)
  expect(isSameOrigin({ origin: 'https://hall.example', host: 'hall.example' }, true)).toBe(true)
})

test.each([
  [undefined, true], ['same-origin', true], ['none', true], ['same-site', false], ['cross-site', false], ['', false],
])('what says no origin, and of its site %s, may speak: %s', (site, may) => {
  const headers = { host: 'hall.example', ...(site === undefined ? {} : { 'sec-fetch-site': site }) }
  for (const isSecure of [false, true]) expect(isSameOrigin(headers, isSecure)).toBe(may)
  expect(isSameOrigin({ ...headers, origin: 'https://elsewhere.example' }, false)).toBe(false)
})
