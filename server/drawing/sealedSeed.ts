import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import * as z from 'zod'

/** A seed as it lies in the documents: nobody who reads the store knows the order before it is drawn. */
const sealedSeed = z.strictObject({ iv: z.string(), tag: z.string(), text: z.string() })

const CIPHER = 'aes-256-gcm'

/** `of`: which draw it is for; moved to another, it opens no more. */
export function sealSeed(seed: string, of: string, key: Uint8Array): z.infer<typeof sealedSeed> {
  const iv = randomBytes(12)
  const cipher = createCipheriv(CIPHER, key, iv).setAAD(Buffer.from(of))
  const text = Buffer.concat([cipher.update(seed, 'utf8'), cipher.final()])
  return { iv: iv.toString('base64url'), tag: cipher.getAuthTag().toString('base64url'), text: text.toString('base64url') }
}

/** Null: it was changed, or sealed with another key or for another draw. */
export function openSeed(stored: unknown, of: string, key: Uint8Array): string | null {
  const sealed = sealedSeed.safeParse(stored)
  if (!sealed.success) return null
  const { iv, tag, text } = sealed.data
  try {
    const cipher = createDecipheriv(CIPHER, key, Buffer.from(iv, 'base64url')).setAAD(Buffer.from(of)).setAuthTag(Buffer.from(tag, 'base64url'))
    return Buffer.concat([cipher.update(Buffer.from(text, 'base64url')), cipher.final()]).toString('utf8')
  } catch {
    return null // the cipher says no only by throwing
  }
}
