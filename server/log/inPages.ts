import type { Entry, Position } from '#shared/sync/entry.ts'

/**
 * Reads what follows a position in many small readings, so that a long log keeps nobody waiting.
 * @param most entries in all
 * @param ofPage entries in one reading
 * @param read so many that follow a position; null where it is not the log the position is of, or no more
 * @returns null where a reading came to that
 */
export async function inPages(position: Position, most: number, ofPage: number, read: (after: Position, most: number) => Promise<Entry[] | null>): Promise<Entry[] | null> {
  const entries: Entry[] = []
  for (let at = position; ;) {
    const size = Math.min(ofPage, most - entries.length)
    const page = await read(at, size)
    if (page === null) return null
    entries.push(...page)
    const last = page.at(-1)
    if (last === undefined || page.length < size || entries.length === most) return entries
    at = { version: last.version, head: last.head }
  }
}
