import { emptyMeeting } from '#shared/floor/model.ts'
import type { Entry } from '#shared/sync/entry.ts'
import { fold } from '#shared/sync/fold.ts'
import { wanted, type Seating } from './wanted.ts'

/** The seats whose light, or microphone, stood for something in this meeting at some moment since then. */
export function litSince(since: number, meetingId: string, entries: readonly Entry[], seating: Seating): Set<number> {
  const found = new Set<number>()
  let meeting = emptyMeeting(meetingId)
  const note = (): void => {
    const { open, lit } = wanted(meeting, seating)
    for (const seat of [...open, ...lit]) found.add(seat)
  }
  for (const entry of entries) {
    if (entry.at >= since) note()
    meeting = fold(meeting, entry)
  }
  note()
  return found
}
