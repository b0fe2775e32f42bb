import { createHmac, randomBytes } from 'node:crypto'
import type { KeyRing } from './keys.ts'

/** Readable aloud: no O and 0, no I and 1. Thirty-two letters, five bits each. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const LENGTH = 12

/** A new access code of 60 bits, as it is printed: `K7QM-4XPD-9RTA`. */
export function newCode(): string {
  const letters = Array.from(randomBytes(LENGTH), byte => LETTERS[byte % LETTERS.length] ?? 'A').join('')
  return letters.replace(/(.{4})(?=.)/g, '$1-')
}

/**
 * What a code may be kept as: its hash by each key, the newest first; none when what was typed cannot be a code. Case and
 * dashes do not matter. It is looked up by the whole hash, so no answer comes sooner or later for letters that are right.
 */
export function hashesOf(typed: string, keys: KeyRing): string[] {
  const letters = typed.toUpperCase().replace(/[\s-]/g, '')
  const isCode = letters.length === LENGTH && [...letters].every(letter => LETTERS.includes(letter))
  return isCode ? keys.map(key => createHmac('sha256', key).update(`code:${letters}`).digest('base64url')) : []
}
