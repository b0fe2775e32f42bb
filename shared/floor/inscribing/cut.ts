import type { Modalities } from '../modalities.ts'
import type { Meeting } from '../model.ts'
import type { ListState } from '../parts.ts'

/**
 * I1, I3: the cut that the settings give a list which those in the hall can enter from this instant on; null is none. The
 * window and the time after the start are each a limit: the earlier holds, and a time that has passed is none.
 */
export function cutBySettings({ windowMs, closesAfterStartMs }: Modalities['inscription'], startedAt: number, at: number): number | null {
  const cuts = [
    ...(windowMs === null ? [] : [at + windowMs]),
    ...(closesAfterStartMs === null ? [] : [startedAt + closesAfterStartMs]),
  ].filter(cut => cut > at)
  return cuts.length === 0 ? null : Math.min(...cuts)
}

/** The list as it stands takes requests at this instant; what it took in earlier openings is not asked. */
export function isOpenNow({ openedAt, closesAt }: ListState, at: number): boolean {
  return openedAt !== null && (closesAt === null || at < closesAt)
}

/**
 * I2: a list that was opened in advance is open without end until the meeting begins; then it gets the cut of the settings,
 * unless somebody has set another. Null where nothing changes.
 */
export function listAtOpening({ list, modalities }: Pick<Meeting, 'list' | 'modalities'>, at: number, version: number): ListState | null {
  if (!isOpenNow(list, at) || list.closesAt !== null) return null
  const closesAt = cutBySettings(modalities.inscription, at, at)
  return closesAt === null ? null : { ...list, closesAt, version }
}
