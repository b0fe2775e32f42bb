import type { ReactNode } from 'react'
import { isTextOver, TEXTS_KEPT_DAYS } from '#shared/floor/inscribing/readingText.ts'
import { DAY_MS } from '#shared/floor/scalars.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { Text } from '#client/text/Text.tsx'
import { formatDate } from '#client/text/times.ts'

/** I19: how long texts are kept. The plan says so, until the meeting is closed. */
export function KeptUntil(): ReactNode {
  const store = useStore()
  const timeZone = useTimeZone()
  const days = useMeeting(({ plan }) => plan?.textsKeptDays ?? TEXTS_KEPT_DAYS)
  const closedAt = useMeeting(({ phase }) => phase.closedAt)
  const isOver = useMeeting(meeting => isTextOver(meeting, store.now()))
  if (isOver) return <p><Text of="desk-texts.over-time" /></p>
  if (closedAt !== null) return <p><Text of="desk-texts.kept-until" with={{ date: formatDate(closedAt + days * DAY_MS, timeZone) }} /></p>
  return <p className="texts-kept-days"><Text of="desk-texts.kept-days" with={{ n: days }} /> <a className="link" href="#meeting"><Text of="desk-texts.kept-change" /></a></p>
}
