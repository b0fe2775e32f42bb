import { namedCommand, toldCommands } from '#server/documents/namedCommand.ts'
import type { Standing } from '#server/meetings/standing.ts'
import type { Place } from './keptTexts.ts'

/** Where the texts lie that the log names, with whose they are: nothing is asked of the store for it. */
export function namedPlaces(standing: Standing): (Place & { delegationId: string })[] {
  const { meetingId, meeting } = standing
  return meeting.documents.flatMap(({ kind, requestId, delegationId }) => {
    const commandId = kind === 'text' ? namedCommand(standing, requestId, kind) : null
    return commandId === null ? [] : [{ meetingId, requestId, commandId, delegationId }]
  })
}

/** Where texts of a request may lie that the log named once, and names no more. */
export function formerPlaces(standing: Standing, requestId: string): Place[] {
  const { meetingId } = standing
  const current = namedCommand(standing, requestId, 'text')
  return [...toldCommands(standing, requestId, 'text')].filter(told => told !== current).map(commandId => ({ meetingId, requestId, commandId }))
}
