import type { Meeting } from '#shared/floor/model.ts'
import { aboutWhen } from '#client/status/expected.ts'
import { capacityLine, requestName } from '#client/text/speaker.ts'

/** A place on the list as everybody may see it. */
export interface PublicRow {
  key: string
  place: number
  name: string
  line: string | null
  /** V7: it is not shown whose place it is. */
  isVeiled: boolean
  /** About when, ms; null where it cannot be said. */
  at: number | null
}

export function publicRows(meeting: Meeting, at: number): PublicRow[] {
  if (meeting.phase.name === 'closed') return [] // nobody comes any more
  return meeting.rows.map(({ request }, index) => {
    const isVeiled = request.veil !== undefined
    return {
      key: request.requestId, place: index + 1, name: requestName(meeting, request), line: isVeiled ? null : capacityLine(request.capacity), isVeiled,
      at: aboutWhen(meeting, request.requestId, at),
    }
  })
}
