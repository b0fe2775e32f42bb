import * as z from 'zod/mini'
import { details } from '../parts.ts'
import { capacity } from '../plan.ts'
import { hash, id } from '../scalars.ts'
import { documentKind } from './documents.ts'

/** What the desk does for those who come in person, and what the server says of documents beside the log. */
export const inscribingCommands = [
  z.strictObject({ type: z.literal('inscribe'), delegationId: id, capacity, isDignitary: z.boolean(), details }),
  z.strictObject({ type: z.literal('checkIn'), delegationIds: z.array(id).check(z.minLength(1), z.maxLength(500)) }),
  /** I12: given by the server only, once the document is there. `digest` null: it is deleted. */
  z.strictObject({ type: z.literal('noteDocument'), requestId: id, kind: documentKind, digest: z.nullable(hash) }),
] as const
