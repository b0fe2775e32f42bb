import { useOfMeeting } from '#client/react/hooks.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'

/** The rows for whose places the rules let me offer this one's, in the order of the list. */
export function useSwapTargets(requestId: string): readonly string[] {
  const store = useStore()
  const targets = useOfMeeting(false, () => store.getSnapshot().meeting.rows
    .map(({ request }) => request.requestId)
    .filter(to => store.would({ type: 'offerSwap', requestId, to }) === null)
    .join(' '))
  return targets === '' ? [] : targets.split(' ')
}
