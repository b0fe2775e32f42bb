import * as z from 'zod/mini'
import { id, instant } from '#shared/floor/scalars.ts'
import { publicSpeaker, publicStatement } from './publicState.ts'

/** What is told to programs that asked to be told, by webhooks and to show control: what everybody in the hall saw happen. */

const news = <T extends string, S extends z.core.$ZodShape>(type: T, shape: S) => z.strictObject({ type: z.literal(type), meetingId: id, at: instant, ...shape })

export const newsItem = z.discriminatedUnion('type', [
  /** `isAgain`: its end was taken back. */
  news('floor.given', { statement: publicStatement, isAgain: z.boolean() }),
  /** `usedMs`: null where it was taken back, for then the floor was not given. */
  news('floor.ended', { statementId: id, speaker: publicSpeaker, usedMs: z.nullable(z.int()) }),
  /** `closesAt`: null where no closing is set. */
  news('list.opened', { closesAt: z.nullable(instant) }),
  /** `at`: when it was closed, also where the record shows that only later. */
  news('list.closed', {}),
])
export type NewsItem = z.infer<typeof newsItem>
export type NewsType = NewsItem['type']
export const NEWS_TYPES: readonly NewsType[] = ['floor.given', 'floor.ended', 'list.opened', 'list.closed']
