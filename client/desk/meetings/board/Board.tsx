import { useId, type ReactNode } from 'react'
import type { DeskMeeting } from '#shared/protocol/desk.ts'
import { useNow } from '#client/react/hooks.ts'
import { Text } from '#client/text/Text.tsx'
import { zoneHere } from '../timesOf.ts'
import { BoardCard } from './BoardCard.tsx'
import { boardOf } from './boardOf.ts'
import './board.css'

const MINUTE_MS = 60_000

/** The meetings of today beside each other: which is under way and who speaks there, which comes next, which is over. */
export function Board({ meetings }: { meetings: readonly DeskMeeting[] }): ReactNode {
  const title = useId()
  const today = boardOf(meetings, useNow(MINUTE_MS), zoneHere())
  return (
    <section className="board" aria-labelledby={title}>
      <h3 id={title}><Text of="meetings.today" /></h3>
      {today.length === 0 && <p className="hint"><Text of="meetings.none-today" /></p>}
      <ul>{today.map(one => <BoardCard key={one.meeting.meetingId} {...one} />)}</ul>
    </section>
  )
}
