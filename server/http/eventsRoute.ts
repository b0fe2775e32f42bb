import { id } from '#shared/floor/scalars.ts'
import type { Meetings } from '#server/meetings/meetings.ts'
import { readableBy, type ReadableFrom } from '#server/readers/readableFrom.ts'
import type { Readers } from '#server/readers/readers.ts'
import { endStream, OF_A_STREAM } from '#server/sockets/streamHead.ts'
import { answerNo } from './answering.ts'
import type { BoundLines } from './boundLines.ts'
import type { DoorLimits } from './doorLimits.ts'
import type { Routes } from './routes.ts'
import type { Trust } from './trust.ts'
import { addressOf } from './wayOf.ts'

interface Parts {
  meetings: Meetings
  doorLimits: DoorLimits
  trust: Trust
  boundLines: BoundLines
  readers: Readers
  readableFrom: ReadableFrom
}

/** Whoever is refused comes again after so long, ms, and not all at once. */
const again = (): string => `retry: ${Math.round(2000 + Math.random() * 8000)}\n\n`

/** GET /api/meetings/ID/events: what everybody in the hall sees, in a small form, and again whenever it changes. */
export function eventsRoute(routes: Routes, { meetings, doorLimits, trust, boundLines, readers, readableFrom }: Parts): void {
  routes.on('GET /api/meetings/:meetingId/events', readableBy(readableFrom), async (request, response) => {
    const [meetingId, address] = [id.safeParse(request.params['meetingId']), addressOf(request, trust)]
    // A browser that is refused by a status never comes again; so too many are told when to.
    if (!readers.hasRoomFor(address) || (await doorLimits.waitForReader(address)) > 0) return endStream(response, again())
    const open = meetingId.success ? await meetings.find(meetingId.data) : null
    if (open === null) return answerNo(response, 'unknown-meeting')
    if (request.method === 'HEAD') return void response.writeHead(200, OF_A_STREAM).end()
    if (response.closed) return
    // Asked once more: of many who came at once each has found room before any was put down.
    if (!readers.hasRoomFor(address) || !boundLines.mayStay(request, response)) return endStream(response, again())
    readers.add(open, response, { address, seen: request.get('last-event-id') })
  })
}
