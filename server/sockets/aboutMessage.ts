import { id } from '#shared/floor/scalars.ts'
import { commandId } from '#shared/protocol/commandId.ts'
import type { About } from '#server/report.ts'
import type { Joined } from './types.ts'

/** For the log: of which meeting a message was, and which command, as far as either is known. */
export function aboutMessage(joined: Joined | null, message: unknown): About {
  const said = typeof message === 'object' && message !== null ? message : {}
  const meeting = id.safeParse('meetingId' in said ? said.meetingId : undefined)
  const command = commandId.safeParse('commandId' in said ? said.commandId : undefined)
  return { meeting: joined?.open.meetingId ?? meeting.data, command: command.data }
}
