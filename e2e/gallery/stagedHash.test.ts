import { hash } from 'node:crypto'
import { expect, test } from 'vitest'
import { stagedHash } from './stagedHash.ts'

test.each(['', 'abc', 'x'.repeat(55), 'x'.repeat(56), 'é'.repeat(100), 'y'.repeat(1000)])('the hash of a scene is SHA-256: %j', text => {
  expect(stagedHash(text)).toBe(hash('sha256', text, 'base64url'))
})
