import { Suspense, use, useState, type ReactNode } from 'react'
import type { Draw } from '#shared/floor/drawing/draw.ts'
import { drawOf, isEntrant } from '#shared/floor/drawing/readingDraws.ts'
import { placeOnList } from '#shared/floor/reading.ts'
import { areSame } from '#shared/floor/same.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { BASE } from '#client/sync/base.ts'
import { Text } from '#client/text/Text.tsx'
import { formatExactTime } from '#client/text/times.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { useMine } from '../useMine.ts'
import { checkDraw, type Outcome } from './checkDraw.ts'
import './draw.css'

interface DrawDialogProps {
  draw: Draw
  onClose: () => void
}

/** How the order is, or was, drawn: what was fixed when, my lot, and a check made in this browser. */
export function DrawDialog({ draw, onClose }: DrawDialogProps): ReactNode {
  const { commitment, cut, revealed, insteadOf } = draw
  const timeZone = useTimeZone()
  const meetingId = useMeeting(meeting => meeting.meetingId)
  return (
    <Dialog
      title={revealed === null ? <Text of="draw.how" /> : <Text of="draw.how-drawn" />}
      lead={revealed === null ? <Text of="draw.lead-open" /> : <Text of="draw.lead-drawn" />}
      onClose={onClose}
      onSubmit={onClose}
      ends={<Button look="go" type="submit"><Text of="draw.close" /></Button>}
    >
      <dl className="draw">
        <div><dt><Text of="draw.commitment" /></dt><dd className="hash">{commitment}</dd></div>
        <div><dt><Text of="draw.cut" /></dt><dd>{cut === null ? <Text of="draw.cut-ahead" /> : <Text of="draw.cut-at" with={{ time: formatExactTime(cut.at, timeZone), version: cut.version }} />}</dd></div>
        {cut !== null && <div><dt><Text of="draw.head" /></dt><dd className="hash">{cut.head}</dd></div>}
        <div><dt><Text of="draw.seed" /></dt><dd className={revealed === null ? undefined : 'hash'}>{revealed === null ? <Text of="draw.seed-ahead" /> : revealed.seed}</dd></div>
        {revealed !== null && <Mine draw={draw} />}
        {revealed !== null && <div><dt><Text of="draw.check" /></dt><dd aria-live="polite"><Check draw={draw} /></dd></div>}
      </dl>
      {insteadOf !== null && <p className="draw-note"><Text of="draw.anew" /></p>}
      <p className="draw-note"><a href={`${BASE}api/meetings/${meetingId}/record.json`} download><Text of="draw.record" /></a></p>
    </Dialog>
  )
}

/** My lot and the place it gives me, for each of my requests that was drawn. */
function Mine({ draw }: { draw: Draw }): ReactNode {
  const { id } = useMine()
  const mine = useMeeting(
    meeting => meeting.rows
      .filter(({ request }) => request.delegationId === id && drawOf(meeting, request)?.commitment === draw.commitment && isEntrant(draw, request))
      .map(({ request, rank = '', isByHand }) => ({ requestId: request.requestId, lot: isByHand ? null : rank.slice(rank.indexOf('.') + 1), place: placeOnList(meeting, request.requestId) ?? 0, of: meeting.rows.length })),
    areSame,
  )
  return mine.map(({ requestId, lot, place, of }) => (
    <div key={requestId} className="mine-drawn">
      <dt><Text of="draw.my-lot" /></dt>
      <dd>{lot === null ? <Text of="draw.my-lot-moved" /> : <span className="hash">{lot}</span>}<br /><Text of="draw.my-place" /><Text of="join.colon" /><Text of="delegate.place-of-all" with={{ place, of }} /></dd>
    </div>
  ))
}

/** Checked once, on the list as it stood when the dialog was opened. */
function Check({ draw }: { draw: Draw }): ReactNode {
  const meeting = useMeeting(whole => whole)
  const [outcome] = useState<Promise<Outcome>>(() => checkDraw(meeting, draw, globalThis.isSecureContext ? crypto.subtle : undefined))
  // The promise is made out here: what waits below is begun anew, and would never end.
  return <Suspense fallback={<Text of="draw.checking" />}><Said outcome={outcome} /></Suspense>
}

function Said({ outcome }: { outcome: Promise<Outcome> }): ReactNode {
  return <Text of={`draw.${use(outcome)}`} />
}
