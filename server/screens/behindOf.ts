import type { Standing } from '#server/meetings/standing.ts'

/** What is so young may be on its way, ms. */
export const ON_ITS_WAY_MS = 2000

/** How many entries of the log a screen has not drawn that it should have: those that are as old as that. */
export function behindOf({ entries }: Pick<Standing, 'entries'>, version: number, until: number): number {
  return entries.slice(version).filter(entry => entry.at <= until).length
}
