import { useMeeting } from '#client/react/hooks.ts'
import { hasClock } from './hasClock.ts'
import { useIsKnown } from './useIsKnown.ts'

/** There is a time to count, and what is known of it may still be believed. */
export function useIsCounting(): boolean {
  const isKnown = useIsKnown()
  return useMeeting(hasClock) && isKnown
}
