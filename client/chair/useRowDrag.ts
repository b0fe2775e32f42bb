import { draggable, dropTargetForElements, type ElementDropTargetEventPayloadMap } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter'
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { attachClosestEdge, extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge'
import { useEffect, useRef, useState, type RefObject } from 'react'
import type { RefusalCode } from '#shared/floor/refusals.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'
import type { WindowStore } from '#client/sync/windowStore.ts'
import { dropPlace, type DropPlace, type Half } from '#client/presiding/dropPlace.ts'
import type { Move } from './useMoves.ts'

/** A place at the edge of a row over which another is held; or why that one cannot go there. */
export interface Drop extends DropPlace {
  half: Half
  refusal: RefusalCode | null
}

interface RowDrag {
  row: RefObject<HTMLLIElement | null>
  grip: RefObject<HTMLButtonElement | null>
  isDragged: boolean
  drop: Drop | null
}

type Over = ElementDropTargetEventPayloadMap['onDrag']

/** A row that is dragged by its grip, and takes others at its edges; not once the meeting is over. */
export function useRowDrag(requestId: string, isOver: boolean, move: Move): RowDrag {
  const store = useStore()
  const row = useRef<HTMLLIElement>(null)
  const grip = useRef<HTMLButtonElement>(null)
  const [isDragged, setDragged] = useState(false)
  const [drop, setDrop] = useState<Drop | null>(null)
  useEffect(() => {
    if (isOver || row.current === null || grip.current === null) return
    const show = (over: Over): void => setDrop(shown => sameOr(shown, dropOf(store, over)))
    return combine(
      draggable({ element: row.current, dragHandle: grip.current, getInitialData: () => ({ requestId }), onDragStart: () => setDragged(true), onDrop: () => setDragged(false) }),
      dropTargetForElements({
        element: row.current,
        getData: ({ input, element }) => attachClosestEdge({ requestId }, { input, element, allowedEdges: ['top', 'bottom'] }),
        onDragEnter: show,
        onDrag: show,
        onDragLeave: () => setDrop(null),
        onDrop: over => {
          setDrop(null)
          const to = dropOf(store, over)
          // Where the order has changed meanwhile the server says who changed it.
          if (to !== null && (to.refusal === null || to.refusal === 'stale-order')) move(String(over.source.data['requestId']), to.before)
        },
      }),
    )
  }, [requestId, isOver, move, store])
  return { row, grip, isDragged, drop }
}

/** By the rules, as for any other move. */
function dropOf(store: WindowStore, { self, source }: Over): Drop | null {
  const half = extractClosestEdge(self.data) === 'top' ? 'top' : 'bottom'
  const { meeting, version } = store.getSnapshot()
  const requestId = String(source.data['requestId'])
  const place = dropPlace(meeting.rows.map(({ request }) => request.requestId), requestId, String(self.data['requestId']), half)
  if (place === null) return null
  return { ...place, half, refusal: store.would({ type: 'moveRequest', requestId, before: place.before, seen: version }) }
}

const sameOr = (one: Drop | null, other: Drop | null): Drop | null =>
  one?.before === other?.before && one?.half === other?.half && one?.refusal === other?.refusal ? one : other
