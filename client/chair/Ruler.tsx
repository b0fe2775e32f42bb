import { Check, OctagonAlert, SlidersHorizontal, TriangleAlert } from 'lucide'
import type { IconNode } from 'lucide'
import type { CSSProperties, ReactNode } from 'react'
import { currentSegment } from '#shared/floor/reading.ts'
import { areSame } from '#shared/floor/same.ts'
import type { Slot } from '#shared/floor/slot.ts'
import { useMeeting, useMeetingAt, useNow } from '#client/react/hooks.ts'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { Blank } from '#client/text/Blank.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { formatLeft, formatSpan, formatTime } from '#client/text/times.ts'
import { Announce } from './Announce.tsx'
import { rulerView, type SlotState, type Stretch } from './rulerView.ts'
import './ruler.css'

const ICONS: Record<SlotState, IconNode> = { fits: Check, short: TriangleAlert, over: OctagonAlert }

/** The time of the slot, in words and as a ruler, and the time that would let everyone speak. */
export function Ruler(): ReactNode {
  const state = useMeetingAt((meeting, at) => rulerView(meeting, at)?.state ?? null)
  if (state === null) return null
  return <section className="ruler pad" data-state={state} aria-label={t('chair.slot')}><Figures /><Announce /></section>
}

/** Used, committed and left, and how many do not fit: all of it that ticks. */
function Figures(): ReactNode {
  const now = useNow()
  const view = useMeeting(meeting => rulerView(meeting, now), areSame)
  const isFloor = useMeeting(meeting => currentSegment(meeting)?.kind === 'floor')
  if (view === null) return null
  const { slot, state, stretches } = view
  return (
    <>
      <p className="sums">
        <b><Text of="chair.slot" /></b>
        <span className="used"><Text of="chair.slot-used" with={{ time: formatSpan(slot.usedMs) }} /></span>
        {(isFloor || slot.committedMs > 0) && <span className="committed"><Text of="chair.slot-committed" with={{ time: formatLeft(slot.committedMs) }} /></span>}
        <span><Text of="chair.slot-left" with={{ time: formatLeft(Math.max(0, slot.leftMs)) }} /></span>
      </p>
      <Verdict slot={slot} state={state} />
      <div className="scale" aria-hidden>{stretches.map(stretchAt)}</div>
    </>
  )
}

function stretchAt({ kind, ms }: Stretch, index: number): ReactNode {
  return <i key={index} data-kind={kind} style={{ '--ms': ms } as CSSProperties} />
}

/** Does it come out, and when the slot ends. */
function Verdict({ slot, state }: { slot: Slot; state: SlotState }): ReactNode {
  const timeZone = useTimeZone()
  const time = formatTime(slot.endsAt, timeZone)
  const hasIcon = state !== 'fits' || slot.committedMs > 0
  return (
    <p className="verdict">
      {hasIcon && <Icon of={state === 'fits' && slot.beyondCap.length > 0 ? SlidersHorizontal : ICONS[state]} />}
      <span><Reached slot={slot} state={state} /> <span className="until">{state === 'over' ? <Text of="chair.slot-ended" with={{ time }} /> : <Text of="chair.slot-ends" with={{ time }} />}</span></span>
    </p>
  )
}

/** Who is reached; whom the modalities leave out is said apart from whom there is no time for. */
function Reached({ slot: { committedMs, leftMs, later, missed, beyondCap }, state }: { slot: Slot; state: SlotState }): ReactNode {
  const most = useMeeting(({ modalities: { timePolicy } }) => (timePolicy.kind === 'cap' ? timePolicy.most : 0))
  if (state === 'over') return <b><Text of="chair.slot-over" with={{ time: formatSpan(-leftMs) }} /></b>
  const hasAll = state === 'fits' && beyondCap.length === 0
  return (
    <>
      {state === 'short' && <b>{missed.length > 0 ? <Text of="chair.slot-missed" with={{ n: missed.length }} /> : <Text of="chair.slot-short" />}</b>}
      {hasAll && later.length === 0 && committedMs > 0 && <Text of="chair.slot-fits" />}
      {later.length > 0 && <> {hasAll ? <Text of="chair.slot-fits-later" with={{ n: later.length }} /> : <Text of="chair.slot-later" with={{ n: later.length }} />}</>}
      {beyondCap.length > 0 && <><Blank /><Text of="chair.slot-capped" with={{ n: beyondCap.length, most }} /></>}
    </>
  )
}
