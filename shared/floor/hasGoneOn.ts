import type { Meeting } from './model.ts'

/** Somebody speaks, or something was said, begun or heard after that version: what was done before is over (P6, O10). */
export function hasGoneOn({ floor, heard, progress, absences, interruption, hearings }: Meeting, version: number): boolean {
  const last = [floor?.timing, ...heard.slice(-1).map(({ endedVersion }) => ({ version: endedVersion })), progress.at(-1), absences.at(-1), interruption, hearings.at(-1)]
  return floor?.timing.pausedAt === null || last.some(since => since !== undefined && since !== null && since.version > version)
}
