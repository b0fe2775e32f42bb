import type { Entry, Position } from '#shared/sync/entry.ts'

/** Throws for entries that do not continue there: a log that once took them could never be read again. */
export function assertContinues(after: Position, entries: readonly Entry[]): void {
  const wrong = entries.findIndex(({ version }, index) => version !== after.version + 1 + index)
  if (wrong >= 0) throw new RangeError(`entry ${entries[wrong]?.version} cannot follow version ${after.version + wrong}`)
}
