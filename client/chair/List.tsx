import { useMemo, type ReactNode } from 'react'
import type { Meeting } from '#shared/floor/model.ts'
import type { Band } from '#shared/floor/ordering.ts'
import { isListOpen } from '#shared/floor/reading.ts'
import { useMeeting, useMeetingAt, useNow } from '#client/react/hooks.ts'
import { Standing } from '#client/react/Standing.tsx'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { ListStands } from '#client/status/ListStands.tsx'
import { Text } from '#client/text/Text.tsx'
import { Gliding } from '#client/ui/Gliding.tsx'
import { useKeptFocus } from '#client/ui/useKeptFocus.ts'
import { CutLine, cutBefore, firstMissed } from './CutLine.tsx'
import { ListControls } from './ListControls.tsx'
import { ListRow } from './ListRow.tsx'
import { partsOf, rowViews } from './rowViews.ts'
import { useMoves } from './useMoves.ts'
import { useRowPresses } from './useRowPresses.ts'

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
  const missed = useMeetingAt(firstMissed)
  const timeZone = useTimeZone()
  const { move, said } = useMoves()
  const { press, isBusy } = useRowPresses()
  const parts = partsOf(rows)
  const cut = cutBefore(parts, missed)
  let isMissed = false
  const kept = useKeptFocus<HTMLElement>()
  return (
    <section className="list" {...kept} tabIndex={-1}>
      <div className="listhead">
        <h2><Text of="list.title" /></h2>
        <span className="stands"><Text of="list.on-it" with={{ n: rows.length }} /> · <ListStands /></span>
        <ListControls />
      </div>
      {rows.length === 0 && <p className="empty"><Text of={emptyWords} /></p>}
      <Gliding className="rows" order={rows.map(({ requestId }) => requestId).join(' ')}>
        {parts.flatMap(part => {
          isMissed ||= part.key === cut
          return [
            part.key === cut && <CutLine key="cut" />,
            part.kind === 'heading' ? <Heading key={part.key} band={part.band} /> : <ListRow key={part.key} row={part.row} isBusy={isBusy(part.key)} {...{ isMissed, isOver, timeZone, move, press }} />,
          ]
        })}
      </Gliding>
      <output className="sr">{said}</output>
    </section>
  )
}

function Heading({ band }: { band: Band }): ReactNode {
  return (
    <li className="bandhead">
      <h3><Text of={`band.${band}`} /></h3>
      <span>{band === 'replies' ? <Text of="chair.band-rule-last" /> : <Text of="chair.band-rule" />}</span>
    </li>
  )
}

function emptyWordsOf(meeting: Meeting, at: number): 'list.empty' | 'chair.list-empty-open' | 'chair.list-empty-not-open' {
  if (meeting.phase.name === 'closed') return 'list.empty'
  if (meeting.list.openedAt === null) return 'chair.list-empty-not-open'
  return meeting.waiting.length > 0 || isListOpen(meeting, at) ? 'chair.list-empty-open' : 'list.empty'
}
