import * as z from 'zod/mini'
import { category } from '#shared/floor/category.ts'
import { motion } from '#shared/floor/interrupting/motions.ts'
import { phase } from '#shared/floor/parts.ts'
import { segment } from '#shared/floor/plan.ts'
import { id, instant, line, paragraph, version } from '#shared/floor/scalars.ts'
import { said } from './said.ts'

/*
 * GET api/meetings/ID/events: what everybody in the hall sees of a meeting, in a form for programs that know nothing of its
 * log. It is small, and said anew whenever it changes; time is derived from it, as in every window.
 */

const ms = () => z.int().check(z.minimum(0))

/** Somebody who has the floor, or may have it next. */
export const publicSpeaker = z.strictObject({
  name: z.nullable(said(line, 'As on the name plate. Null: the hall is not shown whose place this is.')),
  title: z.nullable(said(line, 'Of a person on the podium.')),
  code: z.nullable(said(z.string(), 'ISO 3166 alpha-3, of a State.')),
  category: z.nullable(category),
  onBehalfOf: z.nullable(said(line, 'The group in whose name one speaks.')),
  isReply: said(z.boolean(), 'A right of reply.'),
})
export type PublicSpeaker = z.infer<typeof publicSpeaker>

/** A statement under way. Used is (pausedAt or now) - givenAt - pausedMs; left is allottedMs - used, and below zero once time is over. */
export const publicStatement = z.strictObject({
  statementId: id,
  speaker: publicSpeaker,
  givenAt: instant,
  allottedMs: said(ms(), 'All that was given, with what was added.'),
  pausedMs: said(ms(), 'All pauses that are over.'),
  pausedAt: z.nullable(said(instant, 'The clock stands still since then.')),
})

/** So many of the list are told of. */
export const NEXT = 5

/** The `state` event. */
export const publicState = z.strictObject({
  meetingId: id,
  version: said(version, 'Of the entry of the log behind which the meeting stands so.'),
  title: paragraph,
  isRehearsal: z.boolean(),
  phase: phase.shape.name,
  segment: z.nullable(z.strictObject({ kind: segment.shape.kind, title: line })),
  floor: z.nullable(publicStatement),
  interruption: z.nullable(said(z.strictObject({ motion, name: line, heardAt: instant }), 'A point of order or a motion that is before the hall; no clock runs meanwhile.')),
  next: said(z.array(publicSpeaker), `The first ${NEXT} on the list of speakers.`),
  onList: said(ms(), 'How many are on it.'),
  list: said(z.strictObject({ openedAt: z.nullable(instant), closesAt: z.nullable(instant) }), 'It takes requests from openedAt on, until closesAt; null: not opened yet, and no closing is set.'),
})
export type PublicState = z.infer<typeof publicState>

/** The `clock` event, once, before the first state: by this clock all instants are. */
export const publicClock = z.strictObject({ now: instant })

/** Where it is read, below the address of the server. */
export const eventsPath = (meetingId: string): string => `api/meetings/${meetingId}/events`
