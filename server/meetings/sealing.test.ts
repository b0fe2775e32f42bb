import { expect, test } from 'vitest'
import { canonical } from '#shared/sync/canonical.ts'
import { partHash } from '#shared/sync/chain.ts'
import { startOf, type Entry } from '#shared/sync/entry.ts'
import { seal, sha256 } from './sealing.ts'

const draft = {
  receivedAt: 1000, at: 1000,
  origin: { actor: { role: 'chair', delegationId: null, device: 'desk' }, commandId: 'command', digest: 'd'.repeat(43) },
  events: [{ type: 'actUndone', version: 1 }, { type: 'actUndone', version: 1 }],
} as const
const partsOf = ({ origin, events }: Entry) => [origin, ...events]

test('what is hidden cannot be guessed: no two parts have a salt in common, in one entry or in two of the same content', () => {
  const entries = [seal(startOf('panel'), draft), seal(startOf('panel'), draft)]
  const parts = entries.flatMap(partsOf)
  expect(new Set(parts.map(({ salt }) => salt)).size).toBe(6)
  for (const { salt } of parts) expect(Buffer.from(salt, 'hex')).toHaveLength(16)
  expect(new Set(parts.map(part => partHash(part, sha256))).size).toBe(6)
})

test('the hash of a hidden part is none of its content alone, nor of its content with the salt of a part that is seen', () => {
  const [origin, first, second] = partsOf(seal(startOf('panel'), draft))
  if (origin === undefined || first === undefined || second === undefined) throw new Error('three parts')
  const hidden = partHash(second, sha256)
  const guesses = ['', '0'.repeat(32), origin.salt, first.salt].map(salt => sha256(canonical([salt, second.value])))
  expect([...guesses, sha256(canonical(second.value))]).not.toContain(hidden)
  expect(sha256(canonical([second.salt, second.value]))).toBe(hidden)
})
