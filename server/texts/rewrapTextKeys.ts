import * as z from 'zod'
import type { KeyRing } from '#server/access/keys.ts'
import type { Documents } from '#server/documents/documents.ts'
import { unwrapTextKey, wrapTextKey } from './textKey.ts'

const stored = z.looseObject({ key: z.unknown() })

/**
 * Wraps with the newest secret what one that it followed has wrapped: a text outlives the codes of its meeting, and must be
 * readable when that secret is taken away. Resolves with how many are of a secret that was not given: they open no more.
 */
export async function rewrapTextKeys(documents: Documents, ring: KeyRing): Promise<number> {
  let lost = 0
  let isAny = false
  for (const name of await documents.keys('text-key/')) {
    const found = await documents.get(name)
    const value = stored.safeParse(found?.value)
    if (found === null || !value.success || value.data.key === null) continue
    const known = unwrapTextKey(value.data.key, name, ring)
    if (known === null) lost += 1
    else if (known.by > 0) isAny = (await documents.put(name, { ...value.data, key: wrapTextKey(known, name, ring) }, found.revision)) || isAny
  }
  if (isAny) documents.letGo() // with the old secret, what it had wrapped would still open
  return lost
}

/** In words, for whoever starts a server. */
export function lockedWords(count: number): string {
  return `The keys of ${count} statement texts were wrapped with a secret that is not given any more, and cannot be read without it: give it once more as ROSTRUM_SECRET_BEFORE (or as a line of the file \`secret\`), and they go over to the new one.`
}
