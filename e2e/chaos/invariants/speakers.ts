import type { Entry } from '#shared/sync/entry.ts'

/** Reads the events alone, not the meeting that is folded from them: that one has room for one speaker only. */
export function speakersTooMany(entries: readonly Entry[]): string[] {
  const speaking = new Set<string>()
  const found: string[] = []
  for (const { version, events } of entries) {
    for (const { value: event } of events) {
      if (event.type === 'floorGiven' || event.type === 'statementReopened') speaking.add(event.statementId)
      if (event.type === 'floorEnded' || event.type === 'floorTakenBack') speaking.delete(event.statementId)
      if (speaking.size > 1) found.push(`at version ${version} ${[...speaking].join(' and ')} have the floor`)
    }
  }
  return found
}
