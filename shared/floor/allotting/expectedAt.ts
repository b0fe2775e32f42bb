import type { Meeting } from '../model.ts'
import { reachOf } from './reach.ts'

/** C5: how much of their time speakers save at best. */
const SAVED = 0.2

/**
 * C5: between which instants a row may expect the floor: everybody before it in its slot speaks to the end of the time given,
 * or saves a fifth of it. Null when the meeting is not under way, for who is not on the list, and for rights of reply.
 */
export function expectedAt(meeting: Meeting, requestId: string, at: number): { earliestAt: number; latestAt: number } | null {
  if (meeting.phase.name !== 'open') return null
  const { parts, rows } = reachOf(meeting, at)
  const index = rows.findIndex(row => row.requestId === requestId)
  const place = rows[index]
  const part = place === undefined ? undefined : parts[place.part]
  if (place === undefined || part === undefined) return null
  const speechMs = rows.slice(0, index).reduce((sum, row) => (row.part === place.part ? sum + row.ms : sum), part.runningMs ?? 0)
  return { earliestAt: part.beginsAt + Math.round((1 - SAVED) * speechMs), latestAt: place.beginsAt }
}
