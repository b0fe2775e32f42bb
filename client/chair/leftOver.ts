import type { Meeting } from '#shared/floor/model.ts'
import { currentSegment } from '#shared/floor/reading.ts'

/** What a meeting leaves undone if it is closed now. */
export interface LeftOver {
  waiting: number
  listed: number
  /** Points of order and motions that nobody has heard. */
  orders: number
  /** The titles of the segments that have not begun. */
  segments: string[]
}

export function leftOver(meeting: Meeting): LeftOver {
  const programme = meeting.plan?.programme ?? []
  const current = currentSegment(meeting)
  const ahead = current === null ? programme : programme.slice(programme.indexOf(current) + 1)
  return { waiting: meeting.waiting.length, listed: meeting.rows.length, orders: meeting.orders.length, segments: ahead.map(({ title }) => title) }
}

/** Somebody asked, or stands on the list, who will not be heard. */
export function isAnyUnheard(meeting: Meeting): boolean {
  const { waiting, listed } = leftOver(meeting)
  return waiting + listed > 0
}
