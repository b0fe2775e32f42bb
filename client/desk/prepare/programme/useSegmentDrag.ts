import { draggable, dropTargetForElements, type ElementDropTargetEventPayloadMap } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter'
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { attachClosestEdge, extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge'
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react'
import { dropPlace, type DropPlace, type Half } from '#client/presiding/dropPlace.ts'

/** A place at the edge of a segment over which another is held. */
interface Drop extends DropPlace {
  half: Half
}

interface SegmentDrag {
  row: RefObject<HTMLLIElement | null>
  grip: RefObject<HTMLButtonElement | null>
  isDragged: boolean
  drop: Drop | null
}

type Over = ElementDropTargetEventPayloadMap['onDrag']

/** A segment that is dragged by its grip, and takes others at its edges; none goes before what has begun. */
export function useSegmentDrag(id: string, ids: readonly string[], begun: number, move: (id: string, before: string | null) => void): SegmentDrag {
  const row = useRef<HTMLLIElement>(null)
  const grip = useRef<HTMLButtonElement>(null)
  const [isDragged, setDragged] = useState(false)
  const [drop, setDrop] = useState<Drop | null>(null)
  const dropOf = useEffectEvent(({ self, source }: Over): Drop | null => {
    const half = extractClosestEdge(self.data) === 'top' ? 'top' : 'bottom'
    const place = dropPlace(ids, String(source.data['segmentId']), id, half)
    return place === null || place.number <= begun ? null : { ...place, half }
  })
  const show = useEffectEvent((over: Over): void => {
    const next = dropOf(over)
    setDrop(shown => (shown?.before === next?.before && shown?.half === next?.half ? shown : next))
  })
  const put = useEffectEvent((over: Over): void => {
    setDrop(null)
    const to = dropOf(over)
    if (to !== null) move(String(over.source.data['segmentId']), to.before)
  })
  const isFixed = ids.indexOf(id) < begun
  useEffect(() => {
    if (isFixed || row.current === null || grip.current === null) return
    return combine(
      draggable({ element: row.current, dragHandle: grip.current, getInitialData: () => ({ segmentId: id }), onDragStart: () => setDragged(true), onDrop: () => setDragged(false) }),
      dropTargetForElements({
        element: row.current,
        getData: ({ input, element }) => attachClosestEdge({ segmentId: id }, { input, element, allowedEdges: ['top', 'bottom'] }),
        onDragEnter: over => show(over),
        onDrag: over => show(over),
        onDragLeave: () => setDrop(null),
        onDrop: over => put(over),
      }),
    )
  }, [id, isFixed])
  return { row, grip, isDragged, drop }
}
