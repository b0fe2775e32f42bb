import { expect, test } from 'vitest'
import { keysFrom } from './keys.ts'

const [one, other] = ['a'.repeat(32), 'b'.repeat(32)]
const texts = ({ session, code, seed, check }: ReturnType<typeof keysFrom>): string[] => [...[session, code, seed].flat().map(key => Buffer.from(key).toString('base64url')), ...check]

test('each purpose has a key of its own, and another secret other keys', () => {
  expect(new Set([...texts(keysFrom(one)), ...texts(keysFrom(other))]).size).toBe(8)
})

test('a secret that follows another goes first, and the keys of the other stay', () => {
  const [before, after, both] = [keysFrom(one), keysFrom(other), keysFrom(other, [one])]
  expect(both.session).toEqual([after.session[0], before.session[0]])
  expect(both.check).toEqual([after.check[0], before.check[0]])
})
