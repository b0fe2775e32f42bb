import { expect, test } from 'vitest'
import { secretsOf } from './secretsOf.ts'

const [secret, before] = ['s'.repeat(32), 'b'.repeat(32)] as const

test.each<[string | null, string[]]>([
  [null, []],
  ['redis://10.0.0.1', []],
  ['redis://:speak%20friend@10.0.0.1', ['speak%20friend', 'speak friend']],
  ['unix:///s?password=speakfriend', ['speakfriend', 'speakfriend']],
  ['redis://:100%25-sure@h', ['100%25-sure', '100%-sure']],
  ['redis://:pw@10.0.0.1', []],
  ['no address', []],
])('of %s: %j', (redisUrl, passwords) => {
  expect(secretsOf({ secrets: null, redisUrl, staff: null })).toEqual(passwords)
  expect(secretsOf({ secrets: [secret, before], redisUrl, staff: null })).toEqual([secret, before, ...passwords])
})
