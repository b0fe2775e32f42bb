import { isBeyondCap, placesLeft } from '#shared/floor/allotting/cap.ts'
import { reachOf } from '#shared/floor/allotting/reach.ts'
import type { Meeting } from '#shared/floor/model.ts'
import { currentSegment } from '#shared/floor/reading.ts'
import { notComing } from '#client/status/notComing.ts'

/**
 * Why a request that is on the list will not be heard as things stand: more may not be heard (T4), replies are kept for a
 * later meeting (R4), or there is no time for it (C9, by estimate); in words of the catalogue. Null when it will be, and while
 * nothing can be said of the time.
 */
export function unreachedBy(meeting: Meeting, requestId: string, at: number): 'delegate.unreached-cap' | 'code.cap-reached' | 'code.replies-later' | 'delegate.unreached-time' | null {
  if (meeting.phase.name === 'closed') return null
  // F3: where the list has ended nobody who withdraws makes room.
  if (isBeyondCap(meeting, requestId)) return placesLeft(meeting) > 0 ? 'delegate.unreached-cap' : 'code.cap-reached'
  if (notComing(meeting).has(requestId)) return 'code.replies-later'
  const isFloor = meeting.phase.name === 'open' && currentSegment(meeting)?.kind === 'floor'
  return isFloor && reachOf(meeting, at).missed.includes(requestId) ? 'delegate.unreached-time' : null
}
