import type { Meeting } from '#shared/floor/model.ts'
import { aboutWhen } from '#client/status/expected.ts'
import { requestLine, spokenName } from '#client/text/speaker.ts'

/** A row for whose place one can offer one's own. */
export interface TargetView {
  requestId: string
  number: number
  name: string
  /** As in a sentence. */
  spoken: string
  /** About when, ms; null where it cannot be said. */
  at: number | null
}

export function targetViews(meeting: Meeting, targets: readonly string[], at: number): TargetView[] {
  return meeting.rows.flatMap(({ request }, index): TargetView[] => {
    const { requestId, delegationId } = request
    if (!targets.includes(requestId)) return []
    return [{ requestId, number: index + 1, name: requestLine(meeting, request), spoken: spokenName(meeting, delegationId), at: aboutWhen(meeting, requestId, at) }]
  })
}
