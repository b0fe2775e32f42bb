import type { Response } from 'express'
import type * as z from 'zod/mini'
import { id } from '#shared/floor/scalars.ts'
import type { Code } from '#shared/protocol/codes.ts'
import { deleteNoteBody, putNoteBody, type notesReply, type putNoteReply } from '#shared/protocol/notes.ts'
import { inNormalForm } from '#server/inNormalForm.ts'
import type { Notes } from '#server/documents/notes.ts'
import type { Meetings } from '#server/meetings/meetings.ts'
import { answerNo } from './answering.ts'
import { askerOf, type Routes } from './routes.ts'

/** A thousand characters of up to six bytes each as JSON may write them, and what goes with them. */
const MOST_BYTES = '10kb'

/** GET, PUT and DELETE of the notes of a rapporteur. */
export function noteRoutes(routes: Routes, { meetings, notes }: { meetings: Meetings; notes: Notes }): void {
  routes.on('GET /api/meetings/:meetingId/notes', async (_request, response) => {
    response.json({ notes: await notes.read(askerOf(response).meetingId) } satisfies z.infer<typeof notesReply>)
  })
  routes.on('PUT /api/meetings/:meetingId/notes/:noteId', ...routes.body({ limit: MOST_BYTES, reviver: inNormalForm }), async (request, response) => {
    const [noteId, body] = [id.safeParse(request.params['noteId']), putNoteBody.safeParse(request.body)]
    if (!noteId.success || !body.success) return answerNo(response, 'malformed')
    const open = await meetings.find(askerOf(response).meetingId)
    if (open === null) return answerNo(response, 'unknown-meeting')
    const written = await notes.write(open.standing.meeting, noteId.data, body.data)
    if (written.ok) response.json({ note: written.note } satisfies z.infer<typeof putNoteReply>)
    else answerNo(response, written.code)
  })
  routes.on('DELETE /api/meetings/:meetingId/notes/:noteId', ...routes.body({ limit: MOST_BYTES }), async (request, response) => {
    const [noteId, body] = [id.safeParse(request.params['noteId']), deleteNoteBody.safeParse(request.body)]
    if (!noteId.success || !body.success) return answerNo(response, 'malformed')
    answer(response, await notes.delete(askerOf(response).meetingId, noteId.data, body.data.seen))
  })
}

function answer(response: Response, done: { ok: true } | { ok: false; code: Code }): void {
  if (done.ok) response.json(done)
  else answerNo(response, done.code)
}
