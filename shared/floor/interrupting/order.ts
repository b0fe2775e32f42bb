import * as z from 'zod/mini'
import { id, instant, version } from '../scalars.ts'
import { motion, side } from './motions.ts'

/** A point of order, or a motion, that a delegation has raised. Until it is heard only it and those presiding know; then it says of itself when it was heard, to all. */
export const order = z.strictObject({
  orderId: id,
  delegationId: id,
  motion,
  raisedAt: instant,
  /** The statement after which it is to be heard, where those presiding put it off, and the entry that did. */
  putOff: z.nullable(z.strictObject({ statementId: id, version })),
  /** The entry that brought it. */
  version,
})
export type Order = z.infer<typeof order>

/** One that those presiding declined to hear. */
export const declinedOrder = z.strictObject({ order, at: instant, version })
export type DeclinedOrder = z.infer<typeof declinedOrder>

export const ruling = z.enum(['upheld', 'rejected', 'withdrawn'])
export type Ruling = z.infer<typeof ruling>

/** More voices than any body that meets has. */
const voices = z.int().check(z.minimum(0), z.maximum(1000))

export const count = z.strictObject({ for: voices, against: voices, abstaining: voices })
export type Count = z.infer<typeof count>

/** An order before the hall: the hearing of it, from the interruption to what was decided. */
export const hearing = z.strictObject({
  order,
  heardAt: instant,
  /** The statement whose time stands still meanwhile; null where nobody had the floor. */
  statementId: z.nullable(id),
  /** Who spoke on a motion. */
  speakers: z.array(z.strictObject({ delegationId: id, side })).check(z.maxLength(20)),
  ruling: z.nullable(z.strictObject({ ruling, at: instant })),
  /** Who appealed against the ruling. */
  appeal: z.nullable(z.strictObject({ delegationId: id, at: instant })),
  /** On the appeal where there is one, else on the motion. */
  vote: z.nullable(z.extend(count, { at: instant })),
  /** The entry that last touched it. */
  version,
})
export type Hearing = z.infer<typeof hearing>
