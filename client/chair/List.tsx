import type { ReactNode } from 'react'
import type { Meeting } from '#shared/floor/model.ts'
import { useMeeting, useNow } from '#client/react/hooks.ts'
import { ListStands } from '#client/status/ListStands.tsx'
import { Text } from '#client/text/Text.tsx'
import { useKeptFocus } from '#client/ui/useKeptFocus.ts'
import { ListControls } from './ListControls.tsx'
import { ListRow } from './ListRow.tsx'
import { rowViews, sectionsOf, type RowView } from './rowViews.ts'

/** How often the expected times are looked at again, ms. */
const LOOK_EVERY_MS = 15_000

const isSame = (one: RowView[], other: RowView[]): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The list of speakers, under the headings of its bands. */
export function List(): ReactNode {
  const now = useNow(LOOK_EVERY_MS)
  const rows = useMeeting(meeting => rowViews(meeting, now), isSame)
  const emptyWords = useMeeting(emptyWordsOf)
  const kept = useKeptFocus<HTMLElement>()
  return (
    <section className="list" {...kept} tabIndex={-1}>
      <div className="listhead">
        <h2><Text of="list.title" /></h2>
        <span className="stands"><Text of="list.on-it" with={{ n: rows.length }} /> · <ListStands /></span>
        <ListControls />
      </div>
      {rows.length === 0 && <p className="empty"><Text of={emptyWords} /></p>}
      {sectionsOf(rows).map(({ key, band, rows: inBand }) => (
        <div key={key} className="inband">
          <h3 className="bandhead"><Text of={`band.${band}`} /><span>{band === 'replies' ? <Text of="chair.band-rule-last" /> : <Text of="chair.band-rule" />}</span></h3>
          <ol className="rows" start={inBand[0]?.number}>{inBand.map(row => <ListRow key={row.requestId} row={row} />)}</ol>
        </div>
      ))}
    </section>
  )
}

function emptyWordsOf({ phase, list }: Meeting): 'list.empty' | 'chair.list-empty-open' | 'chair.list-empty-not-open' {
  if (phase.name === 'closed') return 'list.empty'
  return list.openedAt === null ? 'chair.list-empty-not-open' : 'chair.list-empty-open'
}
