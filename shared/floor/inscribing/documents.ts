import * as z from 'zod/mini'
import { hash, id, version } from '../scalars.ts'

/** What may be kept beside the log with a request: who will read the statement, and its text. */
export const documentKind = z.enum(['speaker', 'text'])
export type DocumentKind = z.infer<typeof documentKind>

/**
 * I11: all that the log knows of a document that is kept beside it: a salted digest, which tells that it changed and nothing
 * of what it says. Null: it was deleted. I14: `version` is the entry that told of it; the document lies under a key of that
 * entry's command, so that what the log was not told of counts for nothing.
 */
export const knownDocument = z.strictObject({ requestId: id, delegationId: id, kind: documentKind, digest: z.nullable(hash), version })
export type KnownDocument = z.infer<typeof knownDocument>
