import type * as z from 'zod/mini'
import type { Code } from '#shared/protocol/codes.ts'

/** What an answer holds, of which type. */
export type Content =
  | { type: 'application/json'; schema: z.ZodMiniType }
  /** `events`: what stands in the `data` of an event of that name. */
  | { type: 'text/event-stream'; events: Readonly<Record<string, z.ZodMiniType>> }
  /** One value of JSON a line. */
  | { type: 'application/x-ndjson' }
  | { type: 'text/html' }
  /** Bytes, of one of these types. */
  | { type: 'file'; of: readonly string[] }

export interface Answer {
  what: string
  /** None: nothing but the status and its headers. */
  content?: Content
}

/** What may stand behind the path: what it is, and a value of it. */
export interface Query {
  what: string
  schema: z.ZodMiniType
  example: string | number
}

/** One route as a stranger has to know it. Who may ask stands in ROUTES, and nowhere else. */
export interface ApiRow {
  summary: string
  /** What one should know before asking. */
  about?: string
  query?: Readonly<Record<string, Query>>
  /** The example is sent to a server by a test, as it stands but for what is of the moment: a code, an instant, an id. */
  body?: { schema: z.ZodMiniType; example: unknown }
  /** The same of a body that is a file: of one of these types, the first of them as the example. */
  file?: { of: readonly string[]; example: string }
  /** By status, what is answered when it is done. */
  answers: Readonly<Record<number, Answer>>
  /** The codes of a no, beside those of every route that is asked in this way. */
  noes?: readonly Code[]
}

export const json = (what: string, schema: z.ZodMiniType): Answer => ({ what, content: { type: 'application/json', schema } })
export const page = (what: string): Record<200, Answer> => ({ 200: { what, content: { type: 'text/html' } } })
