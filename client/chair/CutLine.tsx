import { Scissors } from 'lucide'
import type { ReactNode } from 'react'
import type { Meeting } from '#shared/floor/model.ts'
import { slotAt } from '#shared/floor/slot.ts'
import { useMeeting, useNow } from '#client/react/hooks.ts'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { Text } from '#client/text/Text.tsx'
import { formatTime } from '#client/text/times.ts'
import type { ListPart } from './rowViews.ts'

/** C9: the line below which, by estimate, nobody is reached. */
export function CutLine(): ReactNode {
  const timeZone = useTimeZone()
  const now = useNow()
  const { n, endsAt, isOver } = useMeeting(meeting => cutOf(meeting, now))
  const values = { n, time: formatTime(endsAt, timeZone) }
  return (
    <li className="cut">
      <Icon of={Scissors} />
      {isOver
        ? <b><Text of="chair.cut-over" with={values} /></b>
        : <span><b><Text of="chair.cut" with={values} /></b><small><Text of="chair.cut-why" /></small></span>}
    </li>
  )
}

function cutOf(meeting: Meeting, at: number): { n: number; endsAt: number; isOver: boolean } {
  const slot = slotAt(meeting, at)
  return slot === null ? { n: 0, endsAt: 0, isOver: false } : { n: slot.missed.length, endsAt: slot.endsAt, isOver: slot.leftMs < 0 }
}

/** The request that is the first below the line; null when all are reached. */
export function firstMissed(meeting: Meeting, at: number): string | null {
  return slotAt(meeting, at)?.missed[0] ?? null
}

/** Which part of the list the line stands before: that row, or the heading it begins. */
export function cutBefore(parts: readonly ListPart[], requestId: string | null): string | null {
  const index = parts.findIndex(part => part.kind === 'row' && part.row.requestId === requestId)
  const above = parts[index - 1]
  return (above?.kind === 'heading' ? above : parts[index])?.key ?? null
}
