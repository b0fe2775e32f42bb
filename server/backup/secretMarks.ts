import * as z from 'zod'
import { SECRET_KEY, stored } from '#server/access/secretCheck.ts'
import type { KeptStore } from '#server/store/keptStore.ts'
import type { SecretMarks } from './backupLines.ts'

type Documents = KeptStore['documents']

/** By which secrets the codes of a store were made; null: no server was ever started on it. */
export async function readMarks(documents: Documents): Promise<SecretMarks | null> {
  const found = await documents.get(SECRET_KEY)
  return found === null ? null : stored.parse(found.value)
}

/**
 * Lets a store know by which secrets the codes that were put back were made: its next start says what is missing for them.
 * False: it has another secret than they were made with, so they open nothing there for now.
 */
export async function noteMarks(documents: Documents, brought: SecretMarks, isDry: boolean): Promise<boolean> {
  for (;;) {
    const found = await documents.get(SECRET_KEY)
    const own = found === null ? brought : stored.parse(found.value)
    const all = [brought.check, ...brought.before].filter(one => one !== own.check && !own.before.includes(one))
    if (isDry || (found !== null && all.length === 0)) return all.length === 0
    const next: z.infer<typeof stored> = { check: own.check, before: [...own.before, ...all] }
    if (await documents.put(SECRET_KEY, next, found?.revision ?? null)) return all.length === 0
  }
}
