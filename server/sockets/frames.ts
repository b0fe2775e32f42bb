import type { Meeting } from '#shared/floor/model.ts'
import type { JoinReply } from '#shared/protocol/messages.ts'

/** An event as a stream says it. JSON has no line breaks of its own. */
export const frameOf = (event: string, message: unknown = null): string => frame(event, JSON.stringify(message))

const frame = (event: string, text: string): string => `event: ${event}\ndata: ${text}\n\n`

// Many windows that come back at once are handed the same meeting.
const known = new WeakMap<Meeting, string>()

/** The answer to a join; a whole meeting that was handed to somebody before is not written anew. */
export function joinFrame(reply: JoinReply): string {
  if (!reply.ok || reply.meeting === null) return frameOf('meeting:join', reply)
  const { meeting, ...rest } = reply
  return frame('meeting:join', `${JSON.stringify(rest).slice(0, -1)},"meeting":${textOf(meeting)}}`)
}

function textOf(meeting: Meeting): string {
  const text = known.get(meeting) ?? JSON.stringify(meeting)
  known.set(meeting, text)
  return text
}
