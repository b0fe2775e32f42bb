import type { Documents } from '#server/documents/documents.ts'

/** Documents of which a test does some things its own way; everything else goes through to the real ones. */
export function watchedDocuments(documents: Documents, own: Partial<Documents>): Documents {
  return {
    get: key => documents.get(key),
    put: (key, value, ifRevision) => documents.put(key, value, ifRevision),
    delete: key => documents.delete(key),
    letGo: () => documents.letGo(),
    keys: prefix => documents.keys(prefix),
    heardMs: () => documents.heardMs(),
    follow: (prefix, onChange) => documents.follow(prefix, onChange),
    ...own,
  }
}
