import { id } from '#shared/floor/scalars.ts'
import type { Meetings } from '#server/meetings/meetings.ts'
import { answerNo, answerTooMany } from './answering.ts'
import type { DoorLimits } from './doorLimits.ts'
import { recordText } from './recordText.ts'
import type { Routes } from './routes.ts'
import type { Trust } from './trust.ts'
import { addressOf } from './wayOf.ts'

interface Parts {
  meetings: Meetings
  doorLimits: DoorLimits
  trust: Trust
}

const etagOf = ({ head }: { head: string }): string => `W/"${head}"`

/**
 * GET /api/meetings/ID/record: what everybody in the hall may see of the log, one entry a line, with the hashes of all else.
 * It needs no code, as the hall's window needs none: whoever doubts a draw recomputes it from this (`npm run verify-draw`).
 */
export function recordRoute(routes: Routes, { meetings, doorLimits, trust }: Parts): void {
  routes.on('GET /api/meetings/:meetingId/record', async (request, response) => {
    const meetingId = id.safeParse(request.params['meetingId'])
    const open = meetingId.success ? await meetings.find(meetingId.data) : null
    if (open === null) return answerNo(response, 'unknown-meeting')
    response.set({ 'Cache-Control': 'no-cache', ETag: etagOf(open.standing.position), Vary: 'Accept-Encoding' })
    if (request.fresh) return void response.status(304).end()
    // What is sent costs; to say that there is nothing new does not.
    const waitMs = await doorLimits.waitForRecord(addressOf(request, trust))
    if (waitMs > 0) return answerTooMany(response, waitMs)
    const { head, plain, packed } = recordText(open)
    response.set('ETag', etagOf({ head })) // the log may have gone on
    response.attachment(`${open.meetingId}.ndjson`).type('application/x-ndjson')
    if (request.acceptsEncodings('gzip') === false) return void response.send(plain)
    response.set('Content-Encoding', 'gzip').send(await packed())
  })
}
