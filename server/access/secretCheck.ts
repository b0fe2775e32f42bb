import * as z from 'zod'
import type { Documents } from '#server/documents/documents.ts'
import { StoreFault } from '#server/store/storeFault.ts'
import type { Keys } from './keys.ts'

const KEY = 'secret/check' as const
const stored = z.strictObject({ check: z.string() })

/**
 * A store remembers by which secret its codes were hashed and its sessions signed: a server with another one would refuse
 * them all, and nobody would know why. True when it is another and may be, for new codes are wanted: then all meetings
 * need new ones, and `adoptSecret` follows. One that followed the store's own is none of these: what that made is good. Throws `StoreFault` when it may not.
 */
export async function isOtherSecret(documents: Documents, keys: Pick<Keys, 'check'>, mayChange: boolean): Promise<boolean> {
  const [check, ...before] = keys.check
  const found = await documents.get(KEY)
  if (found === null) {
    if (await documents.put(KEY, { check }, null)) return false
    return isOtherSecret(documents, keys, mayChange) // another server was first
  }
  const kept = stored.parse(found.value).check
  if (kept === check) return false
  if (before.includes(kept)) {
    await documents.put(KEY, { check }, found.revision) // if another server is first, it says the same
    return false
  }
  if (mayChange) return true
  throw new StoreFault('The codes in this store were made with another secret, and none would open a window here. Start with that ROSTRUM_SECRET (or with it as ROSTRUM_SECRET_BEFORE, if another one follows it; or put its file `secret` back into DATA_DIR), or make new codes for all meetings in it: npm start -- --new-codes.')
}

/** From now on the codes of this store are of this secret. Last: if somebody stops the server before, the next start says so again. */
export async function adoptSecret(documents: Documents, { check: [check] }: Pick<Keys, 'check'>): Promise<void> {
  const found = await documents.get(KEY)
  await documents.put(KEY, { check }, found?.revision ?? null)
}
