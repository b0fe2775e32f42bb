import { Lock } from 'lucide'
import { Fragment, type ReactNode } from 'react'
import { areSame } from '#shared/floor/same.ts'
import { useWould } from '#client/react/actingHooks.ts'
import { useMeeting, useNow } from '#client/react/hooks.ts'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { ListStands } from '#client/status/ListStands.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { formatTime } from '#client/text/times.ts'
import { CallLine } from './call/CallLine.tsx'
import { HowDrawn } from './drawing/HowDrawn.tsx'
import type { Draft } from './draft.ts'
import { requestFrom } from './guess.ts'
import { EXCERPT_ROWS, excerptOf, railRows, type RailRow } from './railRows.ts'
import { PointOfOrder } from './PointOfOrder.tsx'
import { Reply, ReplyStands } from './Reply.tsx'
import { requestBy } from './speaker/useAsk.ts'
import { useMine, useMyRequests } from './useMine.ts'

const LOOK_EVERY_MS = 10_000

/** The list where it concerns me, my own row outlined; a broken outline where it is not real yet. */
export function Rail({ draft }: { draft: Draft }): ReactNode {
  const { id } = useMine()
  const now = useNow(LOOK_EVERY_MS)
  const hasAsked = useMyRequests().length > 0
  const mayAsk = useWould(requestBy(draft)) === null
  const ifAsked = hasAsked || !mayAsk ? null : requestFrom(draft, id, now)
  const { rows, gapAfter, more } = useMeeting(meeting => excerptOf(railRows(meeting, id, ifAsked, now), EXCERPT_ROWS), areSame)
  const n = useMeeting(meeting => meeting.rows.length)
  const isMineLast = rows.some(({ mine }) => mine !== 'no')
  return (
    <aside className="rail">
      <h2><span><Text of="list.title" /></span><span><Text of="list.on-it" with={{ n }} /><Text of="join.clause" /><ListStands /></span></h2>
      {rows.length === 0 && <p className="empty"><Text of="list.empty" /></p>}
      <ol className="queue">
        {rows.map((row, index) => (
          <Fragment key={row.requestId}>
            <OneRow row={row} />
            {index === gapAfter && <li className="gap" aria-hidden>…</li>}
          </Fragment>
        ))}
      </ol>
      <div className="end-of-list">
        {more > 0 && <p className="rest">{isMineLast ? <Text of="delegate.after" with={{ n: more }} /> : <Text of="delegate.more" with={{ n: more }} />}</p>}
        <HowDrawn />
      </div>
      <CallLine />
      <div className="corner"><Reply draft={draft} /><PointOfOrder><ReplyStands /></PointOfOrder></div>
    </aside>
  )
}

function OneRow({ row: { number, name, line, at, isProtected, mine } }: { row: RailRow }): ReactNode {
  const timeZone = useTimeZone()
  return (
    <li data-mine={mine === 'no' ? undefined : mine}>
      <span className="k n">{number}</span>
      <span className="who">
        {mine === 'no' || mine === 'yes' ? name : <Text of={`delegate.mine-${mine}`} with={{ name }} />}
        {isProtected && <span className="lock" title={t('delegate.protected')}><Icon of={Lock} /><span className="sr"><Text of="delegate.protected" /></span></span>}
        {line !== null && <small>{line}</small>}
      </span>
      {at !== null && <span className="at n">{formatTime(at, timeZone)}</span>}
    </li>
  )
}
