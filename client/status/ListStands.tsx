import type { ReactNode } from 'react'
import type { ListState } from '#shared/floor/parts.ts'
import { useMeeting, useNow } from '#client/react/hooks.ts'
import { Text } from '#client/text/Text.tsx'
import { formatLeft } from '#client/text/times.ts'

/** How the list stands: not open yet, open, "closes in 3:20", closed. Ticks only while a cut is ahead. */
export function ListStands(): ReactNode {
  const list = useMeeting(meeting => meeting.list)
  const isOver = useMeeting(meeting => meeting.phase.name === 'closed')
  if (isOver) return <Text of="list.closed" />
  if (list.openedAt === null) return <Text of="list.not-open" />
  return list.closesAt === null ? <Text of="list.open" /> : <ClosesIn closesAt={list.closesAt} />
}

function ClosesIn({ closesAt }: { closesAt: NonNullable<ListState['closesAt']> }): ReactNode {
  const leftMs = closesAt - useNow()
  return leftMs <= 0 ? <Text of="list.closed" /> : <Text of="list.closes-in" with={{ time: formatLeft(leftMs) }} />
}
