import { beyondCap } from '#shared/floor/allotting/cap.ts'
import { areRepliesLater } from '#shared/floor/interrupting/replies.ts'
import type { Meeting } from '#shared/floor/model.ts'
import { isReply } from '#shared/floor/reading.ts'

/** The requests of the list that are not given the floor in this meeting: beyond the cap (T4), and replies that are kept for a later one (R4). */
export function notComing(meeting: Meeting): ReadonlySet<string> {
  const beyond = beyondCap(meeting)
  return areRepliesLater(meeting) ? new Set([...beyond, ...meeting.rows.flatMap(({ request }) => (isReply(request) ? request.requestId : []))]) : beyond
}
