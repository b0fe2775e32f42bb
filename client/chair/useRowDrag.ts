import type { RefusalCode } from '#shared/floor/refusals.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'
import { dropPlace } from '#client/presiding/dropPlace.ts'
import { useEdgeDrag, type EdgeDrop } from '#client/presiding/useEdgeDrag.ts'
import type { Move } from './useMoves.ts'

/** A place at the edge of a row over which another is held; or why that one cannot go there. */
export interface Drop extends EdgeDrop {
  refusal: RefusalCode | null
}

/** A row that is dragged by its grip, and takes others at its edges; not once the meeting is over. */
export function useRowDrag(requestId: string, isOver: boolean, move: Move) {
  const store = useStore()
  return useEdgeDrag<Drop>(requestId, isOver, {
    // By the rules, as for any other move.
    dropOf: (dragged, half) => {
      const { meeting, version } = store.getSnapshot()
      const place = dropPlace(meeting.rows.map(({ request }) => request.requestId), dragged, requestId, half)
      return place && { ...place, half, refusal: store.would({ type: 'moveRequest', requestId: dragged, before: place.before, seen: version }) }
    },
    // Where the order has changed meanwhile the server says who changed it.
    put: (dragged, { before, refusal }) => {
      if (refusal === null || refusal === 'stale-order') move(dragged, before)
    },
  })
}
