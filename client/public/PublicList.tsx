import type { ReactNode } from 'react'
import { areSame } from '#shared/floor/same.ts'
import { useMeeting, useNow } from '#client/react/hooks.ts'
import { ListStands } from '#client/status/ListStands.tsx'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { Text } from '#client/text/Text.tsx'
import { formatTime } from '#client/text/times.ts'
import { publicRows } from './publicRows.ts'

const LOOK_EVERY_MS = 10_000

/** The list with its places and about when each comes, as far as the hall is shown it. */
export function PublicList(): ReactNode {
  const now = useNow(LOOK_EVERY_MS)
  const timeZone = useTimeZone()
  const rows = useMeeting(meeting => publicRows(meeting, now), areSame)
  const hasOpened = useMeeting(meeting => meeting.list.openedAt !== null)
  const isOver = useMeeting(meeting => meeting.phase.name === 'closed')
  const left = useMeeting(meeting => meeting.rows.length)
  const hasTimes = rows.some(({ at }) => at !== null)
  return (
    <section>
      <h2><span><Text of="public.list" /></span><span><Text of="list.on-it" with={{ n: left }} /><Text of="join.clause" /><ListStands /></span></h2>
      {rows.length === 0 && <p className="empty">{isOver && left > 0 ? <Text of="public.not-heard" with={{ n: left }} /> : hasOpened ? <Text of="public.nobody" /> : <Text of="public.not-open" />}</p>}
      <ol className="rows">
        {rows.map(({ key, place, name, line, isVeiled, at }) => (
          <li key={key}>
            <span className="k n">{place}</span>
            <span className={isVeiled ? 'veiled' : undefined}>{isVeiled ? name : <b>{name}</b>}{line !== null && <small>{line}</small>}</span>
            {at !== null && <span className="at"><Text of="public.about" with={{ time: formatTime(at, timeZone) }} /></span>}
          </li>
        ))}
      </ol>
      {rows.length > 0 && <Veiled />}
      {hasTimes && <p className="note"><Text of="public.estimates" /></p>}
    </section>
  )
}

/** V7, in words, where names are kept from the hall. */
function Veiled(): ReactNode {
  const sight = useMeeting(meeting => meeting.modalities.transparency.hall)
  if (sight.kind === 'whole') return null
  return <p className="note">{sight.kind === 'next' ? <Text of="public.veiled-next" with={{ n: sight.count }} /> : <Text of="public.veiled-all" />}</p>
}
