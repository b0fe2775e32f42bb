import { expect, test } from 'vitest'
import { hooksOf } from './hook.ts'

const secret = `whsec_${Buffer.alloc(32, 1).toString('base64')}`
const house = { id: 'house', url: 'https://house.example/rostrum', secret }
const read = (...all: unknown[]) => hooksOf(JSON.stringify(all))

test('a hook of all meetings and events; one that is of some', () => {
  const [all, some] = read(house, { ...house, id: 'other', secretBefore: `whsec_${Buffer.alloc(24, 2).toString('base64')}`, meetings: ['demo'], events: ['floor.given'], url: 'http://10.0.0.1/', allowPrivate: true }) as Exclude<ReturnType<typeof hooksOf>, string>
  expect(all).toMatchObject({ id: 'house', meetings: null, mayBePrivate: false, keys: [Buffer.alloc(32, 1)] })
  expect([...(all?.types ?? [])]).toEqual(['floor.given', 'floor.ended', 'list.opened', 'list.closed'])
  expect(some).toMatchObject({ meetings: new Set(['demo']), types: new Set(['floor.given']), mayBePrivate: true, keys: [Buffer.alloc(32, 1), Buffer.alloc(24, 2)] })
  expect(read()).toEqual([])
})

test.each<[string, unknown, RegExp]>([
  ['http', { ...house, url: 'http://house.example/' }, /^0\.url must be the address of the receiver, by https/],
  ['a login in the address', { ...house, url: 'https://me:speakfriend@house.example/' }, /^0\.url must be/],
  ['no address', { ...house, url: 'speakfriend' }, /^0\.url must be/],
  ['a short secret', { ...house, secret: 'whsec_c3BlYWtmcmllbmQ=' }, /^0\.secret must be whsec_ and/],
  ['no secret', { id: 'house', url: house.url }, /^0\.secret /],
  ['an event that is none', { ...house, events: ['floor.taken'] }, /^0\.events\.0 must be among floor\.given/],
  ['what is not known', { ...house, retries: 3 }, /retries/],
])('%s is refused in words, without a word of what was written', (_what, hook, words) => {
  expect(read(hook)).toMatch(words)
  expect(String(read(hook))).not.toMatch(/speakfriend|c3BlYWtm/)
})

test('the same id twice, and what is no JSON, are refused', () => {
  expect(read(house, house)).toBe('what it holds must have each id once')
  expect(hooksOf('[{"secret":"speakfriend"')).toBe('is no JSON')
})
