import type { ReactNode } from 'react'
import type { Meeting } from '#shared/floor/model.ts'
import type { Band } from '#shared/floor/ordering.ts'
import { isListOpen } from '#shared/floor/reading.ts'
import { useMeeting, useNow } from '#client/react/hooks.ts'
import { ListStands } from '#client/status/ListStands.tsx'
import { Text } from '#client/text/Text.tsx'
import { useKeptFocus } from '#client/ui/useKeptFocus.ts'
import { ListControls } from './ListControls.tsx'
import { ListRow } from './ListRow.tsx'
import { partsOf, rowViews, type RowView } from './rowViews.ts'

/** How often the expected times are looked at again, ms. */
const LOOK_EVERY_MS = 15_000

const isSame = (one: RowView[], other: RowView[]): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The list of speakers, under the headings of its bands. One list of all: a row that moves stays the same, with the focus in it. */
export function List(): ReactNode {
  const now = useNow(LOOK_EVERY_MS)
  const rows = useMeeting(meeting => rowViews(meeting, now), isSame)
  const emptyWords = useMeeting(meeting => emptyWordsOf(meeting, now))
  const kept = useKeptFocus<HTMLElement>()
  return (
    <section className="list" {...kept} tabIndex={-1}>
      <div className="listhead">
        <h2><Text of="list.title" /></h2>
        <span className="stands"><Text of="list.on-it" with={{ n: rows.length }} /> · <ListStands /></span>
        <ListControls />
      </div>
      {rows.length === 0 && <p className="empty"><Text of={emptyWords} /></p>}
      <ol className="rows">
        {partsOf(rows).map(part => (part.kind === 'heading' ? <Heading key={part.key} band={part.band} /> : <ListRow key={part.key} row={part.row} />))}
      </ol>
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
