import { useMemo, type ReactNode } from 'react'
import { awaitsDraw } from '#shared/floor/drawing/readingDraws.ts'
import type { Meeting } from '#shared/floor/model.ts'
import { isListOpen } from '#shared/floor/reading.ts'
import { useMeeting, useMeetingAt, useNow } from '#client/react/hooks.ts'
import { Standing } from '#client/react/Standing.tsx'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { Text } from '#client/text/Text.tsx'
import { Gliding } from '#client/ui/Gliding.tsx'
import { useKeptFocus } from '#client/ui/useKeptFocus.ts'
import { BandHead } from './BandHead.tsx'
import { CutLine, cutBefore, firstBelow } from './CutLine.tsx'
import { AddDelegation } from '#client/presiding/adding/AddDelegation.tsx'
import { ListControls } from './ListControls.tsx'
import { ListPhase } from './ListPhase.tsx'
import { ListRow } from './ListRow.tsx'
import { PrintList } from '#client/presiding/print/PrintList.tsx'
import { partsOf, rowViews } from './rowViews.ts'
import { useMoves } from './useMoves.ts'
import { useRowPresses } from './useRowPresses.ts'
import { WhoSees } from './WhoSees.tsx'

/** How often the expected times are looked at again, ms. */
const LOOK_EVERY_MS = 15_000

/** Requests that wait move no row: twenty may come in a second, and nothing here is reckoned anew for them. */
const withoutWaiting = (meeting: Meeting): Meeting => ({ ...meeting, waiting: NONE })
const NONE: Meeting['waiting'] = []

/** The list of speakers; its rows stand still under a hand. */
export function List(): ReactNode {
  return <Standing><Speakers /></Standing>
}

/** Under the headings of their bands. One list of all: a row that moves stays the same, with the focus in it. */
function Speakers(): ReactNode {
  const now = useNow(LOOK_EVERY_MS)
  const listed = useMeeting(withoutWaiting)
  const rows = useMemo(() => rowViews(listed, now), [listed, now])
  const emptyWords = useMeeting(meeting => emptyWordsOf(meeting, now))
  const isOver = useMeeting(meeting => meeting.phase.name === 'closed')
  const later = useMeetingAt((meeting, at) => firstBelow(meeting, at, 'slot'))
  const missed = useMeetingAt((meeting, at) => firstBelow(meeting, at, 'meeting'))
  const timeZone = useTimeZone()
  const { move, said } = useMoves()
  const { press, isBusy } = useRowPresses()
  const parts = partsOf(rows)
  const cuts = { slot: cutBefore(parts, later), meeting: cutBefore(parts, missed) }
  let isMissed = false
  const kept = useKeptFocus<HTMLElement>()
  return (
    <section className="list" {...kept} tabIndex={-1}>
      <div className="listhead">
        <h2><Text of="list.title" /></h2>
        <span className="stands"><Text of="list.on-it" with={{ n: rows.length }} />{'\u00a0· '}<ListPhase /></span>
        {!isOver && <AddDelegation />}
        <ListControls />
        <PrintList />
      </div>
      <WhoSees />
      {rows.length === 0 && <p className="empty"><Text of={emptyWords} /></p>}
      <Gliding className="rows" order={rows.map(({ requestId }) => requestId).join(' ')}>
        {parts.flatMap(part => {
          isMissed ||= part.key === cuts.meeting
          return [
            part.key === cuts.slot && <CutLine key="slot" of="slot" />,
            part.key === cuts.meeting && <CutLine key="cut" of="meeting" />,
            part.kind === 'heading' ? <BandHead key={part.key} band={part.band} /> : <ListRow key={part.key} row={part.row} isBusy={isBusy(part.key)} {...{ isMissed, isOver, timeZone, move, press }} />,
          ]
        })}
      </Gliding>
      <output className="sr">{said}</output>
    </section>
  )
}

function emptyWordsOf(meeting: Meeting, at: number): 'list.empty' | `chair.list-empty-${'open' | 'draw' | 'not-open'}` {
  if (meeting.phase.name === 'closed') return 'list.empty'
  if (meeting.list.openedAt === null) return 'chair.list-empty-not-open'
  if (meeting.waiting.some(request => awaitsDraw(meeting, request))) return 'chair.list-empty-draw'
  return meeting.waiting.length > 0 || isListOpen(meeting, at) ? 'chair.list-empty-open' : 'list.empty'
}
