import { isBeyondCap } from '#shared/floor/allotting/cap.ts'
import { reachOf } from '#shared/floor/allotting/reach.ts'
import type { Meeting } from '#shared/floor/model.ts'
import { currentSegment } from '#shared/floor/reading.ts'
import { notComing } from '#client/status/notComing.ts'

/**
 * Why a request that is on the list will not be heard as things stand: more may not be heard (T4), replies are kept for a
 * later meeting (R4), or there is no time for it (C9, by estimate). Null when it will be, and while nothing can be said of the
 * time.
 */
export function unreachedBy(meeting: Meeting, requestId: string, at: number): 'cap' | 'later' | 'time' | null {
  if (meeting.phase.name === 'closed') return null
  if (isBeyondCap(meeting, requestId)) return 'cap'
  if (notComing(meeting).has(requestId)) return 'later'
  const isFloor = meeting.phase.name === 'open' && currentSegment(meeting)?.kind === 'floor'
  return isFloor && reachOf(meeting, at).missed.includes(requestId) ? 'time' : null
}

/** The same in words. */
export function unreachedWords(by: NonNullable<ReturnType<typeof unreachedBy>>): 'code.replies-later' | 'delegate.unreached-cap' | 'delegate.unreached-time' {
  return by === 'later' ? 'code.replies-later' : `delegate.unreached-${by}`
}
