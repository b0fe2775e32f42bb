import * as z from 'zod'
import type { Entry } from '#shared/sync/entry.ts'
import { LogFault, StoreAway } from '#server/log/meetingLog.ts'

const position = z.strictObject({ version: z.int().min(0), head: z.string() })

/** What may be asked at the door of a store, one line of JSON each. A long append is handed over in pieces, and happens at once. */
export const doorQuestion = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('meetings') }),
  z.strictObject({ ask: z.literal('readAfter'), meetingId: z.string(), position, most: z.int().min(1) }),
  z.strictObject({ ask: z.literal('hand'), entries: z.array(z.unknown()) }),
  z.strictObject({ ask: z.literal('append'), meetingId: z.string(), after: position }),
  z.strictObject({ ask: z.literal('keys'), prefix: z.string() }),
  z.strictObject({ ask: z.literal('get'), key: z.string() }),
  z.strictObject({ ask: z.literal('put'), key: z.string(), value: z.json(), ifRevision: z.nullable(z.int()) }),
  z.strictObject({ ask: z.literal('delete'), key: z.string() }),
])
export type DoorQuestion = z.infer<typeof doorQuestion>

/** What of each is answered. */
export const DOOR_ANSWERS = {
  meetings: z.array(z.string()),
  readAfter: z.nullable(z.array(z.custom<Entry>())), // whoever reads them checks them
  hand: z.null(),
  append: z.union([z.strictObject({ ok: z.literal(true) }), z.strictObject({ ok: z.literal(false), end: position })]),
  keys: z.array(z.string()),
  get: z.nullable(z.strictObject({ value: z.unknown(), revision: z.int() })),
  put: z.boolean(),
  delete: z.null(),
} as const
export type DoorAnswers = { [Ask in keyof typeof DOOR_ANSWERS]: z.infer<(typeof DOOR_ANSWERS)[Ask]> }

/** What else may be thrown is a bug. */
export const DOOR_FAULTS = { StoreAway, LogFault, RangeError, Error } as const

/** The line that answers a question. */
export const doorReply = z.union([z.strictObject({ value: z.unknown() }), z.strictObject({ fault: z.enum(['StoreAway', 'LogFault', 'RangeError', 'Error']), why: z.string() })])
export type DoorReply = z.infer<typeof doorReply>
