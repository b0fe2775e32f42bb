import { createHash, randomBytes } from 'node:crypto'
import type { KeyRing } from '#server/access/keys.ts'
import { openBytes, sealBytes, type SealedBytes } from '#server/documents/sealedBytes.ts'
import type { TextType } from '#shared/protocol/texts.ts'

/** What one text is encrypted with, and the salt of what the log is told of it: both go when it is deleted. */
export interface TextKey {
  key: Buffer
  salt: Buffer
}

/** Bytes of AES-256, and as many of salt. */
const LONG = 32

export function newTextKey(): TextKey {
  return { key: randomBytes(LONG), salt: randomBytes(LONG) }
}

/** As it lies in the store: nothing without the server's secret. @param of the key of the document */
export function wrapTextKey({ key, salt }: TextKey, of: string, [newest]: KeyRing): SealedBytes {
  return sealBytes(Buffer.concat([key, salt]), of, newest)
}

/** By which of the secrets it was wrapped, 0 is the newest. Null: by none of them. */
export function unwrapTextKey(wrapped: unknown, of: string, ring: KeyRing): (TextKey & { by: number }) | null {
  for (const [by, one] of ring.entries()) {
    const both = openBytes(wrapped, of, one)
    if (both !== null) return { key: both.subarray(0, LONG), salt: both.subarray(LONG), by }
  }
  return null
}

/** I16: all that the log knows of a text. */
export function textDigest({ salt }: TextKey, type: TextType, bytes: Uint8Array): string {
  return createHash('sha256').update(salt).update(`${type}\n`).update(bytes).digest('base64url')
}
