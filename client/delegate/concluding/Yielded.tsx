import { lazy, Suspense, type ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'

const YieldedTimes = lazy(async () => ({ default: (await import('./YieldedTimes.tsx')).YieldedTimes }))

/** F18: the time that others have yielded to a request of mine, and who; few meetings let them. */
export function Yielded({ requestId }: { requestId: string }): ReactNode {
  const isAny = useMeeting(meeting => meeting.yielded.some(one => one.requestId === requestId))
  return isAny && <Suspense><YieldedTimes requestId={requestId} /></Suspense>
}
