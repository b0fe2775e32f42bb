import { Scissors, SlidersHorizontal } from 'lucide'
import type { ReactNode } from 'react'
import { placesLeft } from '#shared/floor/allotting/cap.ts'
import { reachOf } from '#shared/floor/allotting/reach.ts'
import type { Meeting } from '#shared/floor/model.ts'
import { slotAt } from '#shared/floor/slot.ts'
import { useMeeting, useMeetingAt } from '#client/react/hooks.ts'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { Text } from '#client/text/Text.tsx'
import { formatSpan, formatTime } from '#client/text/times.ts'
import { Announce } from './Announce.tsx'
import { EndList } from './EndList.tsx'
import type { ListPart } from './rowViews.ts'

/** C9: the line below which, by estimate, nobody is reached any more: in this slot, or at all. */
export function CutLine({ of }: { of: 'slot' | 'meeting' }): ReactNode {
  return of === 'slot' ? <SlotEnds /> : <FloorEnds />
}

function SlotEnds(): ReactNode {
  const timeZone = useTimeZone()
  const n = useMeetingAt((meeting, at) => slotAt(meeting, at)?.later.length ?? 0)
  const time = useMeetingAt((meeting, at) => formatTime(slotAt(meeting, at)?.endsAt ?? 0, timeZone))
  return <li className="cut later"><Icon of={Scissors} /><span><b><Text of="chair.cut-later" with={{ n, time }} /></b><Why /></span></li>
}

function FloorEnds(): ReactNode {
  const timeZone = useTimeZone()
  const n = useMeetingAt((meeting, at) => reachOf(meeting, at).missed.length)
  const end = useMeetingAt(floorEnd)
  const time = useMeetingAt((meeting, at) => formatTime(reachOf(meeting, at).parts.at(-1)?.endsAt ?? 0, timeZone))
  if (end === 'cap') return <CapEnds n={n} />
  return (
    <li className="cut">
      <Icon of={Scissors} />
      <span><b>{end === 'time' ? <Text of="chair.cut" with={{ n, time }} /> : <Text of="chair.cut-over" with={{ n }} />}</b>{end === 'time' && <Why />}</span>
      <Announce isShort />
      <EndList />
    </li>
  )
}

/** No lack of time: so many are heard by the modalities, and once they are the list has ended. */
function CapEnds({ n }: { n: number }): ReactNode {
  const most = useMeeting(({ modalities: { timePolicy } }) => (timePolicy.kind === 'cap' ? timePolicy.most : 0))
  const isEnded = useMeeting(meeting => placesLeft(meeting) === 0)
  return <li className="cut later"><Icon of={SlidersHorizontal} /><span><b>{isEnded ? <Text of="chair.cut-ended" with={{ n }} /> : <Text of="chair.cut-cap" with={{ n, most }} />}</b></span></li>
}

function Why(): ReactNode {
  const gap = formatSpan(useMeeting(meeting => meeting.modalities.changeOverMs))
  return <small><Text of="chair.cut-why" with={{ gap }} /></small>
}

/** What ends the floor for those below: its time, which may be over already, or the cap (T4). */
function floorEnd(meeting: Meeting, at: number): 'time' | 'over' | 'cap' {
  const { parts, rows } = reachOf(meeting, at)
  if (rows.findIndex(({ isReached }) => !isReached) >= placesLeft(meeting)) return 'cap'
  return (parts.at(-1)?.endsAt ?? 0) <= at ? 'over' : 'time'
}

/** The request that is the first below the line of a slot, or of the meeting; null when all are reached. */
export function firstBelow(meeting: Meeting, at: number, of: 'slot' | 'meeting'): string | null {
  if (meeting.phase.name === 'closed') return null
  return (of === 'slot' ? slotAt(meeting, at)?.later[0] : reachOf(meeting, at).missed[0]) ?? null
}

/** Which part of the list the line stands before: that row, or the heading it begins. */
export function cutBefore(parts: readonly ListPart[], requestId: string | null): string | null {
  const index = parts.findIndex(part => part.kind === 'row' && part.row.requestId === requestId)
  const above = parts[index - 1]
  return (above?.kind === 'heading' ? above : parts[index])?.key ?? null
}
