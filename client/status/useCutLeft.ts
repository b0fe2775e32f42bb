import { cutAt } from '#shared/floor/concluding/cutAt.ts'
import { timePhase } from '#shared/floor/timing.ts'
import { useMeeting, useNow } from '#client/react/hooks.ts'

/** F12: how long until the statement is cut by itself, ms; null until its time is over, and where nothing is cut. Ticks. */
export function useCutLeft(): number | null {
  const floor = useMeeting(meeting => meeting.floor)
  const now = useNow()
  if (floor === null || timePhase(floor, now) !== 'over') return null
  const at = cutAt(floor)
  return at === null ? null : Math.max(0, at - now)
}
