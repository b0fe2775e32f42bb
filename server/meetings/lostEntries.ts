import type { Entry } from '#shared/sync/entry.ts'

/**
 * What a node had of a log that was replaced, and that the log has nowhere any more. A command that its window sent again since
 * may stand there at another version: that one is not lost.
 */
export function lostEntries(had: readonly Entry[], has: readonly Entry[]): Entry[] {
  const kept = new Set(has.map(({ origin }) => origin.value.commandId))
  return had.filter(({ version, head, origin }) => has[version - 1]?.head !== head && !kept.has(origin.value.commandId))
}

/** What is said of them: nothing of what they hold. */
export function lostWords(lost: readonly Entry[]): string {
  const ids = lost.map(({ version, origin }) => `${version} ${origin.value.commandId}`)
  return `The store lost ${lost.length} ${lost.length === 1 ? 'entry' : 'entries'} that this server had: what happened then is not in the record (version and command: ${ids.join(', ')}).`
}
