import type { DocumentKey, Documents } from './documents.ts'

/**
 * Puts what `next` makes of a document, and again of what is there then where somebody else was first; resolves with it.
 * @param next is handed null where there is no document; null: it makes nothing of it, and nothing is put
 */
export async function changeDocument<T>(documents: Pick<Documents, 'get' | 'put'>, key: DocumentKey, next: (value: unknown) => T): Promise<T> {
  for (;;) {
    const stored = await documents.get(key)
    const changed = next(stored?.value ?? null)
    if (changed === null || (await documents.put(key, changed, stored?.revision ?? null))) return changed
  }
}
