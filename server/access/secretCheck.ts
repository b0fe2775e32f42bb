import * as z from 'zod'
import type { Documents } from '#server/documents/documents.ts'
import { StoreFault } from '#server/store/storeFault.ts'
import type { Keys } from './keys.ts'

export const SECRET_KEY = 'secret/check' as const
/** The secret that all is made with, and those it followed, as far as what they made may still be good. */
export const stored = z.strictObject({ check: z.string(), before: z.array(z.string()).default([]) })

type Given = Pick<Keys, 'check'>

export interface SecretCheck {
  /** New codes are wanted for all meetings: those there are open nothing. `adoptSecret` follows. */
  isOther: boolean
  /** In words: what would otherwise be noticed at the door. */
  warning: string | null
}

/**
 * A store remembers by which secrets its codes were hashed and its sessions signed: a server with another one would refuse
 * them all, and nobody would know why. Throws `StoreFault` when it is another, and may not be.
 * @param mayChange new codes are wanted
 */
export async function checkSecret(documents: Documents, given: Given, mayChange: boolean): Promise<SecretCheck> {
  const [check, ...before] = given.check
  const found = await documents.get(SECRET_KEY)
  if (found === null) {
    if (await documents.put(SECRET_KEY, { check, before: [] }, null)) return { isOther: false, warning: null }
    return checkSecret(documents, given, mayChange) // another server was first
  }
  const kept = stored.parse(found.value)
  if (kept.check !== check && !before.includes(kept.check)) return otherSecret(mayChange)
  const followed = kept.check === check ? kept.before : [kept.check, ...kept.before].filter(one => one !== check)
  if (kept.check !== check) await documents.put(SECRET_KEY, { check, before: followed }, found.revision) // if another server is first, it says the same
  if (followed.every(one => before.includes(one))) return { isOther: false, warning: null }
  if (mayChange) return { isOther: true, warning: null }
  return { isOther: false, warning: 'A secret that this one followed is not given any more (ROSTRUM_SECRET_BEFORE, or its line in the file `secret`): codes of meetings that were made with it open nothing. If those are not over, put it back, or make new codes for all: npm start -- --new-codes.' }
}

/** From now on all codes of this store are of this secret. Last: if somebody stops the server before, the next start says so again. */
export async function adoptSecret(documents: Documents, { check: [check] }: Given): Promise<void> {
  const found = await documents.get(SECRET_KEY)
  await documents.put(SECRET_KEY, { check, before: [] }, found?.revision ?? null)
}

function otherSecret(mayChange: boolean): SecretCheck {
  if (mayChange) return { isOther: true, warning: null }
  throw new StoreFault('The codes in this store were made with another secret, and none would open a window here. Start with that ROSTRUM_SECRET (or with it as ROSTRUM_SECRET_BEFORE, if another one follows it; or put its file `secret` back into DATA_DIR), or make new codes for all meetings in it: npm start -- --new-codes.')
}
