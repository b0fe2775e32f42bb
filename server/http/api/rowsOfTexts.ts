import * as z from 'zod/mini'
import { instant } from '#shared/floor/scalars.ts'
import { commandId } from '#shared/protocol/commandId.ts'
import { deleteSpeakerBody, speakerNoted } from '#shared/protocol/http.ts'
import { TEXT_TYPES } from '#shared/protocol/texts.ts'
import { json, type ApiRow } from './apiRow.ts'
import { ABOUT_THE_PRESS, NOES, PRESS } from './rowsOfMeetings.ts'

const TYPES = Object.values(TEXT_TYPES)

/** The texts of statements. */
export const rowsOfTexts = {
  'GET /api/meetings/:meetingId/requests/:requestId/text': {
    summary: 'The text of a statement', about: 'With a session, those presiding, booths and the request’s delegation read it at once. Everybody else, without a session too, once the statement was heard or the meeting was closed before it could be; until then it is answered as what does not exist.',
    answers: { 200: { what: 'The text, as it was handed in.', content: { type: 'file', of: TYPES } }, 304: { what: 'It is as `If-None-Match` says.' } }, noes: ['not-found', 'too-many', 'try-again'],
  },
  'PUT /api/meetings/:meetingId/requests/:requestId/text': {
    summary: 'Hands in the text of a statement', about: `At most 5 MiB: plain text in UTF-8, a PDF, or a DOCX without macros, which is seen in its content. ${ABOUT_THE_PRESS}`,
    query: { commandId: { what: 'Of the press.', schema: commandId, example: '1d2b5c4b7a9e1d2c0f4a' }, issuedAt: { what: 'Of the press.', schema: z.pipe(z.number(), instant), example: PRESS.issuedAt } },
    file: { of: TYPES, example: 'Mister President, this is a rehearsal.' }, answers: { 200: json('The entry that tells of it.', speakerNoted) }, noes: [...NOES, 'not-yours', 'has-the-floor'],
  },
  'DELETE /api/meetings/:meetingId/requests/:requestId/text': {
    summary: 'Deletes the text of a statement', about: ABOUT_THE_PRESS,
    body: { schema: deleteSpeakerBody, example: { ...PRESS, commandId: '3e5f7a9b1c2d40516273' } }, answers: { 200: json('The entry that tells of it.', speakerNoted) }, noes: [...NOES, 'not-yours', 'has-the-floor'],
  },
} as const satisfies Record<string, ApiRow>
