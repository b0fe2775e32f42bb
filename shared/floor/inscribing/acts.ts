import * as z from 'zod/mini'
import { place } from '../place.ts'
import { floorRequest, row } from '../parts.ts'
import { id } from '../scalars.ts'

export const inscribingActs = [
  z.strictObject({ kind: z.literal('inscribed'), request: floorRequest }),
  z.strictObject({ kind: z.literal('inscribed-several'), requests: z.array(floorRequest).check(z.minLength(1)) }),
  /** In the order in which it was entered: `statementId` of who spoke, `row` of who stood on the list. */
  z.strictObject({ kind: z.literal('paper-entered'), entered: z.array(z.strictObject({ delegationId: id, statementId: z.nullable(id), row: z.nullable(row), place: z.nullable(place) })).check(z.minLength(1)) }),
  /** `requests`: those of theirs that went on the list by it. */
  z.strictObject({ kind: z.literal('checked-in'), delegationIds: z.array(id).check(z.minLength(1)), requests: z.array(floorRequest) }),
] as const
