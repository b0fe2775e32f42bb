import { emptyMeeting, type Actor, type Meeting } from '#shared/floor/model.ts'
import type { PresenceMessage } from '#shared/protocol/messages.ts'
import type { Pending } from '#shared/sync/replica.ts'
import type { Deed } from './acting/deeds.ts'
import type { Notice } from './acting/notices.ts'
import type { Kept } from './keeping.ts'
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
  /** Who is connected, as far as this window may know it; null until it is told, and again when the line is lost. */
  presence: PresenceMessage | null
  /** What was last told of screens, as it came: `forScreens` or `forPresiding`. It stays when the line is lost, as what is wanted of a screen does. */
  screens: unknown
  /** Own commands that nobody has confirmed yet, oldest first. */
  pending: readonly Pending[]
  /** Of these the one that the server was last heard to have no room for; it may have been confirmed since. */
  unkeptId?: string
  notices: readonly Notice[]
  /** What the delegation of this window did with its requests, on any of its devices, as far as this window saw it; oldest first. */
  deeds: readonly Deed[]
}

export function firstState(meetingId: string, kept: Kept): StoreState {
  return { meeting: emptyMeeting(meetingId), actor: null, status: JOINING, presence: null, screens: null, version: 0, ...kept }
}
