import { emptyMeeting, type Actor, type Meeting } from '#shared/floor/model.ts'
import type { Pending } from '#shared/sync/replica.ts'
import type { Kept } from './kept.ts'
import type { Notice } from './notices.ts'
import { JOINING, type Status } from './status.ts'

/** All that a window shows. A new object whenever something changed; what did not is the same as before. */
export interface StoreState {
  /** What is confirmed, and one's own pending commands over it. Empty until the first join. */
  meeting: Meeting
  /** The version of the log that is confirmed in it: where the window stands. */
  version: number
  /** Who this window speaks for; null until the first join. */
  actor: Actor | null
  status: Status
  /** Own commands that nobody has confirmed yet, oldest first. */
  pending: readonly Pending[]
  notices: readonly Notice[]
}

export function firstState(meetingId: string, kept: Kept): StoreState {
  return { meeting: emptyMeeting(meetingId), actor: null, status: JOINING, version: 0, ...kept }
}
