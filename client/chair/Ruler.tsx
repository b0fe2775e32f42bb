import { Check, OctagonAlert, TriangleAlert } from 'lucide'
import type { IconNode } from 'lucide'
import type { CSSProperties, ReactNode } from 'react'
import { currentSegment } from '#shared/floor/reading.ts'
import type { Slot } from '#shared/floor/slot.ts'
import { useMeeting, useMeetingAt, useNow } from '#client/react/hooks.ts'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { formatLeft, formatSpan, formatTime } from '#client/text/times.ts'
import { Announce } from './Announce.tsx'
import { rulerView, type RulerView, type SlotState, type Stretch } from './rulerView.ts'
import './ruler.css'

const ICONS: Record<SlotState, IconNode> = { fits: Check, short: TriangleAlert, over: OctagonAlert }

const isSame = (one: RulerView | null, other: RulerView | null): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The time of the slot, in words and as a ruler, and the time that would let everyone speak. */
export function Ruler(): ReactNode {
  const state = useMeetingAt((meeting, at) => rulerView(meeting, at)?.state ?? null)
  if (state === null) return null
  return <section className="ruler pad" data-state={state} aria-label={t('chair.slot')}><Figures /><Announce /></section>
}

/** Used, committed and left, and how many do not fit: all of it that ticks. */
function Figures(): ReactNode {
  const now = useNow()
  const view = useMeeting(meeting => rulerView(meeting, now), isSame)
  const isFloor = useMeeting(meeting => currentSegment(meeting)?.kind === 'floor')
  if (view === null) return null
  const { slot, state, stretches } = view
  return (
    <>
      <p className="sums">
        <b><Text of="chair.slot" /></b>
        <span><Text of="chair.slot-used" with={{ time: formatSpan(slot.usedMs) }} /></span>
        {(isFloor || slot.committedMs > 0) && <span className="committed"><Text of="chair.slot-committed" with={{ time: formatLeft(slot.committedMs) }} /></span>}
        <span><Text of="chair.slot-left" with={{ time: formatLeft(Math.max(0, slot.leftMs)) }} /></span>
      </p>
      <p className="verdict"><Verdict slot={slot} state={state} /></p>
      <div className="scale" aria-hidden>{stretches.map(stretchAt)}</div>
    </>
  )
}

function stretchAt({ kind, ms }: Stretch, index: number): ReactNode {
  return <i key={index} data-kind={kind} style={{ '--ms': ms } as CSSProperties} />
}

/** Does it come out, and when the slot ends. */
function Verdict({ slot: { committedMs, leftMs, endsAt, later, missed }, state }: { slot: Slot; state: SlotState }): ReactNode {
  const timeZone = useTimeZone()
  const time = formatTime(endsAt, timeZone)
  if (state === 'over') return <><Icon of={ICONS.over} /><b><Text of="chair.slot-over" with={{ time: formatSpan(-leftMs) }} /></b> <Text of="chair.slot-ended" with={{ time }} /></>
  return (
    <>
      {(state === 'short' || committedMs > 0) && <Icon of={ICONS[state]} />}
      {state === 'short' && <b>{missed.length > 0 ? <Text of="chair.slot-missed" with={{ n: missed.length }} /> : <Text of="chair.slot-short" />}</b>}
      {state === 'fits' && committedMs + later.length > 0 && <Text of="chair.slot-fits" />}{' '}
      {later.length > 0 && <Text of="chair.slot-later" with={{ n: later.length }} />}{' '}
      <span className="until"><Text of="chair.slot-ends" with={{ time }} /></span>
    </>
  )
}
