import type { Report } from '#server/report.ts'
import type { Entry } from '#shared/sync/entry.ts'

/** So many are named one by one. */
const NAMED = 200

/**
 * What a node had of a log that was replaced, and that the log has nowhere any more. A command that its window sent again since
 * may stand there at another version: that one is not lost.
 */
export function lostEntries(had: readonly Entry[], has: readonly Entry[]): Entry[] {
  const kept = new Set(has.map(({ origin }) => origin.value.commandId))
  return had.filter(({ version, head, origin }) => has[version - 1]?.head !== head && !kept.has(origin.value.commandId))
}

/** Says what was lost, by meeting, version and command, and nothing of what it held. */
export function reportLost(report: Report, meeting: string, lost: readonly Entry[]): void {
  const [first, last] = [lost[0], lost.at(-1)]
  if (first === undefined || last === undefined) return
  const since = new Date(first.at).toISOString()
  report.error(`versions ${first.version} to ${last.version}, from ${since} on`, `the store lost ${lost.length} of the entries that this node had: they are not in the record`, { meeting })
  for (const { version, origin } of lost.slice(0, NAMED)) report.error('lost', 'an entry is not in the record', { meeting, version, command: origin.value.commandId })
}
