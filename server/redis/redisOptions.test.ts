import { expect, test } from 'vitest'
import { redisOptions, shownAddress } from './redisOptions.ts'

test.each([
  ['redis://localhost', { host: 'localhost', port: 6379, db: 0 }],
  ['redis://:p%40ss@10.0.0.5:7000/3', { host: '10.0.0.5', port: 7000, db: 3, password: 'p@ss' }],
  ['redis://ann:secret@[::1]:6380', { host: '::1', port: 6380, db: 0, username: 'ann', password: 'secret' }],
  ['rediss://cache.example:6380', { host: 'cache.example', port: 6380, db: 0, tls: {} }],
  ['unix:///run/a%20b/redis.sock', { path: '/run/a b/redis.sock', db: 0 }],
  ['redis+unix:///run/redis.sock?db=2', { path: '/run/redis.sock', db: 2 }],
  ['unix:///run/redis.sock?username=ann&password=a%26b', { path: '/run/redis.sock', db: 0, username: 'ann', password: 'a&b' }],
])('%s is understood', (address, options) => {
  expect(redisOptions(address)).toEqual(options)
})

test.each(['localhost:6379', '', 'http://localhost', 'redis://localhost/one', 'redis://localhost:99999'])('%j is refused in words', address => {
  expect(() => redisOptions(address)).toThrow('must be redis://host:port')
})

test('a refusal and what is shown hold no password', () => {
  expect(() => redisOptions('redis://:hunter2@localhost/one')).not.toThrow('hunter2')
  expect(shownAddress('redis://:hunter2@[::1]:6380/2')).toBe('redis://[::1]:6380/2')
  expect(shownAddress('unix:///run/redis.sock?db=1')).toBe('unix:///run/redis.sock?db=1')
})
