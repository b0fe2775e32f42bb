import { draggable, dropTargetForElements, type ElementDropTargetEventPayloadMap } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter'
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { attachClosestEdge, extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge'
import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react'
import { areSame } from '#shared/floor/same.ts'
import type { DropPlace, Half } from './dropPlace.ts'

/** A place at the edge of a row over which another is held. */
export interface EdgeDrop extends DropPlace {
  half: Half
}

interface EdgeDrag<Drop> {
  row: RefObject<HTMLLIElement | null>
  grip: RefObject<HTMLButtonElement | null>
  isDragged: boolean
  drop: Drop | null
}

interface Dragging<Drop> {
  /** Where the dragged row would come to stand, at that edge of this one; null: it cannot, or stands there already. */
  dropOf: (dragged: string, half: Half) => Drop | null
  put: (dragged: string, drop: Drop) => void
}

type Over = ElementDropTargetEventPayloadMap['onDrag']

/** A row of a list that is dragged by its grip, and takes others at its edges; not where it is fixed. */
export function useEdgeDrag<Drop extends EdgeDrop>(id: string, isFixed: boolean, { dropOf, put }: Dragging<Drop>): EdgeDrag<Drop> {
  const row = useRef<HTMLLIElement>(null)
  const grip = useRef<HTMLButtonElement>(null)
  const [isDragged, setDragged] = useState(false)
  const [drop, setDrop] = useState<Drop | null>(null)
  const over = useEffectEvent(({ self, source }: Over): Drop | null => dropOf(String(source.data['rowId']), extractClosestEdge(self.data) === 'top' ? 'top' : 'bottom'))
  const show = useEffectEvent((at: Over): void => {
    const next = over(at)
    setDrop(shown => (areSame(shown, next) ? shown : next))
  })
  const end = useEffectEvent((at: Over): void => {
    setDrop(null)
    const to = over(at)
    if (to !== null) put(String(at.source.data['rowId']), to)
  })
  useEffect(() => {
    if (isFixed || row.current === null || grip.current === null) return
    return combine(
      draggable({ element: row.current, dragHandle: grip.current, getInitialData: () => ({ rowId: id }), onDragStart: () => setDragged(true), onDrop: () => setDragged(false) }),
      dropTargetForElements({
        element: row.current,
        getData: ({ input, element }) => attachClosestEdge({ rowId: id }, { input, element, allowedEdges: ['top', 'bottom'] }),
        onDragEnter: at => show(at),
        onDrag: at => show(at),
        onDragLeave: () => setDrop(null),
        onDrop: at => end(at),
      }),
    )
  }, [id, isFixed])
  return { row, grip, isDragged, drop }
}
