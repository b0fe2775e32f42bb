/** A document as it was read: the revision is for putting it back unchanged by others. */
export interface Stored {
  value: unknown
  revision: number
}

/**
 * What is kept beside the log, by key: access records first; what is personal or long may be deleted here, as nothing
 * in the log can. Values are plain JSON. Keys are `kind/…` of [A-Za-z0-9._/-]. All stores pass `documentsContract.ts`.
 * Every call rejects with `StoreAway` when the store cannot be reached.
 */
export interface Documents {
  get(key: string): Promise<Stored | null>
  /** Puts the value if the document still has this revision (null: does not exist). False: somebody else was first. */
  put(key: string, value: unknown, ifRevision: number | null): Promise<boolean>
  delete(key: string): Promise<void>
  /** The keys that begin with a prefix, sorted. */
  keys(prefix: string): Promise<string[]>
  /** Called with the key of each document under the prefix that anyone put or deleted; some may be missed. */
  follow(prefix: string, onChange: (key: string) => void): () => void
}
