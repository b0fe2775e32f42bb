import { expect, test } from 'vitest'
import { redisPlacesOf, shownAddress } from './redisOptions.ts'

const [A, B] = [{ host: '10.0.0.1', port: 26379 }, { host: '::1', port: 26380 }]

test.each([
  ['redis://localhost', { host: 'localhost', port: 6379, db: 0 }],
  ['redis://:p%40ss@10.0.0.5:7000/3', { host: '10.0.0.5', port: 7000, db: 3, password: 'p@ss' }],
  ['redis://ann:secret@[::1]:6380', { host: '::1', port: 6380, db: 0, username: 'ann', password: 'secret' }],
  ['rediss://cache.example:6380', { host: 'cache.example', port: 6380, db: 0, tls: {} }],
  ['unix:///run/a%20b/redis.sock', { path: '/run/a b/redis.sock', db: 0 }],
  ['redis+unix:///run/redis.sock?db=2', { path: '/run/redis.sock', db: 2 }],
  ['unix:///run/redis.sock?username=ann&password=a%26b', { path: '/run/redis.sock', db: 0, username: 'ann', password: 'a&b' }],
  ['redis+sentinel://10.0.0.1,[::1]:26380/floor', { sentinels: [A, B], name: 'floor', db: 0 }],
  ['redis+sentinel://ann:p%40ss@10.0.0.1/floor/2?sentinelUsername=guard&sentinelPassword=w%26rd', { sentinels: [A], name: 'floor', db: 2, username: 'ann', password: 'p@ss', sentinelUsername: 'guard', sentinelPassword: 'w&rd' }],
  ['rediss+sentinel://10.0.0.1/floor', { sentinels: [A], name: 'floor', db: 0, tls: {}, sentinelTLS: {}, enableTLSForSentinelMode: true }],
])('%s is understood', (address, options) => {
  expect(redisPlacesOf(address)).toEqual({ kind: 'one', options })
})

test.each([
  ['redis+cluster://10.0.0.1:26379,[::1]:26380', { login: {}, seeds: [A, B] }],
  ['rediss+cluster://:s%2Fcret@node.example/', { login: { password: 's/cret', tls: {} }, seeds: [{ host: 'node.example', port: 6379 }] }],
])('%s is a Cluster', (address, places) => {
  expect(redisPlacesOf(address)).toEqual({ kind: 'cluster', ...places })
})

test.each([
  'localhost:6379', '', 'http://localhost', 'redis://localhost/one', 'redis://localhost:99999',
  'redis+sentinel://a:1,b:2', 'redis+sentinel://a:1,,b:2/floor', 'redis+sentinel://a:99999/floor', 'redis+sentinel://a/floor/two', 'redis+sentinel:///floor',
  'redis+cluster://a:1/2', 'redis+cluster://', 'redis+other://a:1',
])('%j is refused in words', address => {
  expect(() => redisPlacesOf(address)).toThrow('must be redis://host:port')
})

test('a refusal and what is shown hold no password', () => {
  expect(() => redisPlacesOf('redis://:hunter2@localhost/one')).toThrow(/^(?!.*hunter2)/)
  expect(() => redisPlacesOf('redis+cluster://:hunter2@localhost/one')).toThrow(/^(?!.*hunter2)/)
  expect(shownAddress('redis://:hunter2@[::1]:6380/2')).toBe('redis://[::1]:6380/2')
  expect(shownAddress('unix:///run/redis.sock?db=1')).toBe('unix:///run/redis.sock?db=1')
  expect(shownAddress('redis+sentinel://ann:hunter2@a,[::1]:7/floor/1?sentinelPassword=hunter2')).toBe('redis+sentinel://a:26379,[::1]:7/floor/1')
  expect(shownAddress('rediss+cluster://ann:hunter2@a,b:7')).toBe('rediss+cluster://a:6379,b:7')
})
