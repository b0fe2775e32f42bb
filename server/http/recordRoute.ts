import { Router } from 'express'
import { id } from '#shared/floor/scalars.ts'
import { canonical } from '#shared/sync/canonical.ts'
import type { Entry } from '#shared/sync/entry.ts'
import { headerLine } from '#shared/sync/record/recordHeader.ts'
import type { Meetings } from '#server/meetings/meetings.ts'
import { shownEntry } from '#server/meetings/shown.ts'
import { answerNo } from './answering.ts'

/**
 * GET /api/meetings/ID/record: what everybody in the hall may see of the log, one entry a line, with the hashes of all else.
 * It needs no code, as the hall's window needs none: whoever doubts a draw recomputes it from this (`npm run verify-draw`).
 */
export function recordRoute(meetings: Meetings): Router {
  const router = Router()
  router.get('/meetings/:meetingId/record', async (request, response) => {
    const meetingId = id.safeParse(request.params.meetingId)
    const open = meetingId.success ? await meetings.find(meetingId.data) : null
    if (open === null) return answerNo(response, 'unknown-meeting')
    const { entries, position } = open.standing
    const lines = [headerLine(open.meetingId, position), ...entries.map(lineOf)]
    response.setHeader('Cache-Control', 'no-cache')
    response.attachment(`${open.meetingId}.ndjson`)
    response.type('application/x-ndjson').send(lines.map(line => `${line}\n`).join(''))
  })
  return router
}

// The same line for everybody and for ever; redacting a long meeting for each who asks would be felt.
const known = new WeakMap<Entry, string>()

function lineOf(entry: Entry): string {
  const line = known.get(entry) ?? canonical(shownEntry(entry, 'hall'))
  known.set(entry, line)
  return line
}
