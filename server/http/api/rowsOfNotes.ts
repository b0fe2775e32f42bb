import { deleteNoteBody, notesReply, putNoteBody, putNoteReply } from '#shared/protocol/notes.ts'
import { done } from './rowsOfDoors.ts'
import { json, type ApiRow } from './apiRow.ts'

/** What a rapporteur notes of statements. */
export const rowsOfNotes = {
  'GET /api/meetings/:meetingId/notes': { summary: 'The notes of a rapporteur', answers: { 200: json('All of them, in the order in which they were first written.', notesReply) } },
  'PUT /api/meetings/:meetingId/notes/:noteId': {
    summary: 'Writes a note on a statement, or changes it', about: '`seen` is the edition that is changed, 0 of a new one; where another has changed it since, it is refused `something-since`.',
    body: { schema: putNoteBody, example: { statementId: 's12', subjectMatterIds: [], text: 'A suggestion, in the words of whoever notes it.', seen: 0 } }, answers: { 200: json('The note as it stands.', putNoteReply) },
    noes: ['not-found', 'something-since', 'too-large', 'unknown-meeting'],
  },
  'DELETE /api/meetings/:meetingId/notes/:noteId': {
    summary: 'Deletes a note', body: { schema: deleteNoteBody, example: { seen: 1 } }, answers: { 200: json('It is gone.', done) }, noes: ['something-since'],
  },
} as const satisfies Record<string, ApiRow>
