import { areSame } from '#shared/floor/same.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { useMine } from '../useMine.ts'
import { swapViews, type SwapView } from './swapViews.ts'

/** So many that are answered or have lapsed are still told of. */
const TOLD = 2

/** What is offered by me and to me, the open ones first; on all my devices the same. */
export function useSwaps(): SwapView[] {
  const { id } = useMine()
  return useMeeting(meeting => {
    const views = swapViews(meeting, id)
    const isOpen = ({ stands }: SwapView): boolean => stands === 'open'
    return [...views.filter(isOpen), ...views.filter(view => !isOpen(view)).slice(-TOLD).toReversed()]
  }, areSame)
}

