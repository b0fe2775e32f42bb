import * as z from 'zod'
import type { Documents } from '#server/documents/documents.ts'
import { StoreFault } from '#server/store/storeFault.ts'
import type { Keys } from './keys.ts'

const KEY = 'secret/check'
const stored = z.strictObject({ check: z.string() })

/**
 * A store remembers by which secret its codes were hashed and its sessions signed: a server with another one would refuse
 * them all, and nobody would know why. True when it is another and may be, for new codes are wanted: then all meetings
 * need new ones, and `adoptSecret` follows. Throws `StoreFault` when it may not.
 */
export async function isOtherSecret(documents: Documents, { check }: Pick<Keys, 'check'>, mayChange: boolean): Promise<boolean> {
  const found = await documents.get(KEY)
  if (found === null) {
    if (await documents.put(KEY, { check }, null)) return false
    return isOtherSecret(documents, { check }, mayChange) // another server was first
  }
  if (stored.parse(found.value).check === check) return false
  if (mayChange) return true
  throw new StoreFault('The codes in this store were made with another secret, and none would open a window here. Start with that ROSTRUM_SECRET (or put its file `secret` back into DATA_DIR), or make new codes for all meetings in it: npm start -- --new-codes.')
}

/** From now on the codes of this store are of this secret. Last: if somebody stops the server before, the next start says so again. */
export async function adoptSecret(documents: Documents, { check }: Pick<Keys, 'check'>): Promise<void> {
  const found = await documents.get(KEY)
  await documents.put(KEY, { check }, found?.revision ?? null)
}
