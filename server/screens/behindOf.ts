import type { Standing } from '#server/meetings/standing.ts'

/** What is so young may be on its way, ms. */
const ON_ITS_WAY_MS = 2000

/** How many entries of the log a screen has not drawn that it should have. */
export function behindOf({ entries }: Pick<Standing, 'entries'>, version: number, at: number): number {
  return entries.slice(version).filter(entry => entry.at <= at - ON_ITS_WAY_MS).length
}
