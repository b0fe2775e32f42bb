import { openBytes, sealBytes, type SealedBytes } from '#server/documents/sealedBytes.ts'

/** A seed as it lies in the documents: nobody who reads the store knows the order before it is drawn. `of`: which draw it is for. */
export function sealSeed(seed: string, of: string, key: Uint8Array): SealedBytes {
  return sealBytes(Buffer.from(seed, 'utf8'), of, key)
}

/** Null: it was changed, or sealed with another key or for another draw. */
export function openSeed(stored: unknown, of: string, key: Uint8Array): string | null {
  return openBytes(stored, of, key)?.toString('utf8') ?? null
}
