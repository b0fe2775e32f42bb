import * as z from 'zod'
import type { Documents } from '#server/documents/documents.ts'
import { StoreFault } from '#server/store/storeFault.ts'
import type { Keys } from './keys.ts'

const KEY = 'secret/check'
const stored = z.strictObject({ check: z.string() })

/**
 * A store remembers by which secret its codes were hashed and its sessions signed: a server with another one would refuse
 * them all, and nobody would know why. Throws `StoreFault`, unless new codes are wanted, which then are of this secret.
 */
export async function assertSameSecret(documents: Documents, { check }: Pick<Keys, 'check'>, mayChange: boolean): Promise<void> {
  for (;;) {
    const found = await documents.get(KEY)
    if (found !== null && stored.parse(found.value).check === check) return
    if (found !== null && !mayChange) {
      throw new StoreFault('The codes in this store were made with another secret, and none would open a window here. Start with that ROSTRUM_SECRET (or put its file `secret` back into DATA_DIR), or make new codes: npm start -- --new-codes.')
    }
    if (await documents.put(KEY, { check }, found?.revision ?? null)) return
  }
}
