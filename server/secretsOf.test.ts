import { expect, test } from 'vitest'
import { secretsOf } from './secretsOf.ts'

const NOBODY = { hooks: null, osc: [] }
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
  expect(secretsOf({ secrets: null, redisUrl, staff: null, news: NOBODY })).toEqual(passwords)
  expect(secretsOf({ secrets: [secret, before], redisUrl, staff: null, news: NOBODY })).toEqual([secret, before, ...passwords])
})

test('of webhooks: what they are signed with, and where they go', () => {
  const keys = [Buffer.alloc(32, 1), Buffer.alloc(24, 2)]
  const hook = { id: 'captions', url: new URL('https://house.example/in?token=abc'), keys, meetings: null, types: new Set([]), mayBePrivate: false }
  expect(secretsOf({ secrets: null, redisUrl: null, staff: null, news: { hooks: [hook], osc: [] } })).toEqual(['https://house.example/in?token=abc', 'AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE', 'AgICAgICAgICAgICAgICAgICAgICAgIC'])
})
