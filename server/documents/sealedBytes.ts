import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import * as z from 'zod'

/** Bytes as they lie in a document that nobody can read without the key. */
export const sealedBytes = z.strictObject({ iv: z.string(), tag: z.string(), text: z.string() })
export type SealedBytes = z.infer<typeof sealedBytes>

const CIPHER = 'aes-256-gcm'

/** `of`: what they are, as the key of the document; moved to another place, they open no more. */
export function sealBytes(bytes: Uint8Array, of: string, key: Uint8Array): SealedBytes {
  const iv = randomBytes(12)
  const cipher = createCipheriv(CIPHER, key, iv).setAAD(Buffer.from(of))
  const text = Buffer.concat([cipher.update(bytes), cipher.final()])
  return { iv: iv.toString('base64url'), tag: cipher.getAuthTag().toString('base64url'), text: text.toString('base64url') }
}

/** Null: it was changed, or sealed with another key or as something else. */
export function openBytes(stored: unknown, of: string, key: Uint8Array): Buffer | null {
  const sealed = sealedBytes.safeParse(stored)
  if (!sealed.success) return null
  const { iv, tag, text } = sealed.data
  try {
    const cipher = createDecipheriv(CIPHER, key, Buffer.from(iv, 'base64url'), { authTagLength: 16 }).setAAD(Buffer.from(of)).setAuthTag(Buffer.from(tag, 'base64url'))
    return Buffer.concat([cipher.update(Buffer.from(text, 'base64url')), cipher.final()])
  } catch {
    return null // the cipher says no only by throwing
  }
}
