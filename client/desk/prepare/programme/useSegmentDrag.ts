import { dropPlace } from '#client/presiding/dropPlace.ts'
import { useEdgeDrag, type EdgeDrop } from '#client/presiding/useEdgeDrag.ts'

/** A segment that is dragged by its grip, and takes others at its edges; none goes before what has begun. */
export const useSegmentDrag = (id: string, ids: readonly string[], begun: number, move: (id: string, before: string | null) => void) =>
  useEdgeDrag<EdgeDrop>(id, ids.indexOf(id) < begun, {
    dropOf: (dragged, half) => {
      const place = dropPlace(ids, dragged, id, half)
      return place === null || place.number <= begun ? null : { ...place, half }
    },
    put: (dragged, { before }) => move(dragged, before),
  })
