import type { ReactNode } from 'react'
import { awaitsDraw } from '#shared/floor/drawing/readingDraws.ts'
import { capacityKey, type Meeting } from '#shared/floor/model.ts'
import type { Capacity } from '#shared/floor/plan.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Text } from '#client/text/Text.tsx'

/** What was done last in this dialog. */
export interface Added {
  what: 'added' | 'checked-in'
  name: string
  delegationId: string
  capacity: Capacity | null
}

/** Whom the desk has just added, and where it stands. */
export function AddedLine({ added }: { added: Added | null }): ReactNode {
  const place = useMeeting(({ rows }) => 1 + rows.findIndex(({ request }) =>
    request.delegationId === added?.delegationId && added.capacity !== null && capacityKey(request.capacity) === capacityKey(added.capacity)))
  const isDrawn = useMeeting(meeting => added !== null && awaitsItsLot(meeting, added))
  const of = useMeeting(({ rows }) => rows.length)
  return (
    <output className="added">
      {added?.what === 'added' && place > 0 && <Text of="desk.added" with={{ name: added.name, place, of }} />}
      {added?.what === 'added' && isDrawn && <Text of="desk.added-to-draw" with={{ name: added.name }} />}
      {added?.what === 'checked-in' && <Text of="desk.checked-in" with={{ name: added.name }} />}
    </output>
  )
}

/** D3: it is listed once its lot is drawn. */
function awaitsItsLot(meeting: Meeting, { delegationId, capacity }: Added): boolean {
  return capacity !== null && meeting.waiting.some(request => request.delegationId === delegationId && capacityKey(request.capacity) === capacityKey(capacity) && awaitsDraw(meeting, request))
}
