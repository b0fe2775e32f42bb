import { awaitsDraw } from '#shared/floor/drawing/readingDraws.ts'
import { lacksCheckIn } from '#shared/floor/inscribing/ways.ts'
import { isListOpen } from '#shared/floor/reading.ts'
import { handMoves } from './handMoves.ts'
import { preside, type Hall } from './hall.ts'
import type { Playing } from './playing.ts'
import { shuffled } from '#server/testing/seeded.ts'

/** Who asked in a band that is drawn waits for its lot: the list is closed, and the lots are drawn. */
export async function awaitLots({ hall }: Playing): Promise<void> {
  const isDrawn = (meeting: Hall['meeting']): boolean => meeting.draws.every(({ revealed }) => revealed !== null)
  if (isDrawn(hall.meeting)) return
  if (isListOpen(hall.meeting, hall.now())) await preside(hall, { type: 'closeList', closesAt: null })
  await hall.until(isDrawn, 'the lots')
}

/** The Chair approves in an order of the Chair's own, a few at a time; the rules place each. */
export async function approveAll({ hall, dice }: Playing): Promise<void> {
  const ready = hall.meeting.waiting.filter(request => !awaitsDraw(hall.meeting, request) && !lacksCheckIn(hall.meeting, request))
  const waiting = shuffled(ready.map(({ requestId }) => requestId), dice)
  while (waiting.length > 0) await preside(hall, { type: 'approveRequests', requestIds: waiting.splice(0, 1 + Math.floor(dice() * 4)) })
}

/** Where the rules have the list otherwise than the file (a late group statement, say), the Chair moves the fewest rows by hand. */
export async function arrange(playing: Playing): Promise<void> {
  const { hall, presses, byRequest } = playing
  const placeOf = new Map(presses.map((press, place) => [press, place]))
  const inFile = (requestId: string): number => placeOf.get(byRequest.get(requestId) as Playing['presses'][number]) ?? -1
  const rows = hall.meeting.rows.map(({ request }) => request.requestId)
  for (const { requestId, before } of handMoves(rows, rows.toSorted((one, other) => inFile(one) - inFile(other)))) {
    await preside(hall, { type: 'moveRequest', requestId, before, seen: hall.version })
    playing.handMoves += 1
  }
}
