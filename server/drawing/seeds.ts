import { randomBytes } from 'node:crypto'
import { commitmentOf } from '#shared/floor/drawing/lots.ts'
import type { DocumentKey, Documents } from '#server/documents/documents.ts'
import { sha256 } from '#server/meetings/sealing.ts'
import type { KeyRing } from '#server/access/keys.ts'
import { openSeed, sealSeed } from './sealedSeed.ts'

/** The seeds of a meeting's draws, kept encrypted beside the log until they are revealed. Every call rejects with `StoreAway`. */
export interface Seeds {
  /** Makes a seed, keeps it, and returns its commitment: only then may the log speak of it. */
  make: () => Promise<string>
  /** The seed of a commitment; null when it is lost. */
  read: (commitment: string) => Promise<string | null>
  forget: (commitment: string) => Promise<void>
}

export const seedKey = (meetingId: string, commitment: string): DocumentKey => `seed/${meetingId}/${commitment}`

export function seedsOf(meetingId: string, documents: Documents, keys: KeyRing): Seeds {
  const nameOf = (commitment: string): DocumentKey => seedKey(meetingId, commitment)
  return {
    make: async () => {
      const seed = randomBytes(32).toString('base64url')
      const commitment = commitmentOf(seed, sha256)
      const name = nameOf(commitment)
      await documents.put(name, sealSeed(seed, name, keys[0]), null)
      return commitment
    },
    read: async commitment => {
      const stored = await documents.get(nameOf(commitment))
      const seed = stored === null ? null : openedBy(keys, stored.value, nameOf(commitment))
      return seed !== null && commitmentOf(seed, sha256) === commitment ? seed : null
    },
    forget: commitment => documents.delete(nameOf(commitment)),
  }
}

function openedBy(keys: KeyRing, stored: unknown, of: string): string | null {
  return keys.map(key => openSeed(stored, of, key)).find(seed => seed !== null) ?? null
}
