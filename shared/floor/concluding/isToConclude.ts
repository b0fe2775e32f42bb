import type { Meeting } from '../model.ts'
import { leftMs } from '../timing.ts'

/** F10: those presiding have asked whoever speaks to conclude. The hall's state holds nothing of it. */
export function isAskedToConclude({ floor, concluding }: Meeting): boolean {
  return concluding.some(({ statementId }) => statementId === floor?.statementId)
}

/** Whether whoever speaks is to conclude: it was asked, or time is over where that asks by itself (F11). */
export function isToConclude(meeting: Meeting, at: number): boolean {
  const { floor } = meeting
  return floor !== null && (isAskedToConclude(meeting) || (floor.timing.overTime?.kind === 'conclude' && leftMs(floor, at) < 0))
}
