import * as z from 'zod/mini'
import { publicClock, publicState } from '#shared/protocol/publicState.ts'
import { json, type ApiRow } from './apiRow.ts'

/** What is made for programs of others. */
export const rowsForOthers = {
  'GET /api/openapi.json': { summary: 'This document', answers: { 200: json('A document of OpenAPI 3.1.', z.looseObject({ openapi: z.string() })) } },
  'GET /api/meetings/:meetingId/events': {
    summary: 'What everybody in the hall sees, live',
    about: 'Server-sent events, in a small form: `clock` once, then `state`, and `state` again whenever it changes. Time is not sent: it follows from `state` and the clock. `Last-Event-ID` spares a state that one has. Where too many read, the stream ends at once and says by `retry` when to come again. Pages of other hosts may read it where `EVENTS_ORIGINS` names them.',
    answers: { 200: { what: 'The stream.', content: { type: 'text/event-stream', events: { clock: publicClock, state: publicState } } } }, noes: ['unknown-meeting', 'wrong-origin'],
  },
} as const satisfies Record<string, ApiRow>
