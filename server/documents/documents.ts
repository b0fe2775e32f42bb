import type { DocumentKind } from '#server/access/authority.ts'

/** What is not among the kinds of `DOCUMENTS`, which says who reads it, cannot be kept. */
export type DocumentKey = `${DocumentKind}/${string}`

/** A document as it was read: the revision is for putting it back unchanged by others. */
export interface Stored {
  value: unknown
  revision: number
}

/**
 * What is kept beside the log, by key: access records first; what is personal or long may be deleted here, as nothing
 * in the log can. Values are plain JSON. Keys are `kind/…` of [A-Za-z0-9._/-]. All stores pass `documentsContract.ts`.
 * Stores take any key (`Documents<string>`). Every call rejects with `StoreAway` when the store cannot be reached.
 */
export interface Documents<Key extends string = DocumentKey> {
  get(key: Key): Promise<Stored | null>
  /** Puts the value if the document still has this revision (null: does not exist). False: somebody else was first. */
  put(key: Key, value: unknown, ifRevision: number | null): Promise<boolean>
  delete(key: Key): Promise<void>
  /** What was deleted, or replaced, shall soon lie on no disk any more either: asked for, not waited for. */
  letGo(): void
  /** The keys that begin with a prefix, sorted. */
  keys<Prefix extends Key>(prefix: Prefix): Promise<`${Prefix}${string}`[]>
  /** Called with the key of each document under the prefix that anyone put or deleted; some may be missed. */
  follow(prefix: Key, onChange: (key: string) => void): () => void
  /** So long ago it was last certain that followers have heard of all that was put and deleted until then, ms; 0 in one process. */
  heardMs(): number
}
