import type { ReactNode } from 'react'
import { recordedMs } from '#shared/floor/concluding/recordedMs.ts'
import type { HeardStatement, Meeting } from '#shared/floor/model.ts'
import { areSame } from '#shared/floor/same.ts'
import { inOrderHeard } from '#shared/floor/inOrderHeard.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { Texts } from '#client/status/texts/Texts.tsx'
import { capacityLine, holderName } from '#client/text/speaker.ts'
import { Text } from '#client/text/Text.tsx'
import { formatSpan, formatTime } from '#client/text/times.ts'

interface HeardRow {
  key: string
  name: string
  line: string | null
  givenAt: number
  usedMs: number
}

/** So many are in sight; the others are a press away. */
const SHOWN = 8

/** What has been heard, the last first. */
export function HeardSoFar(): ReactNode {
  const rows = useMeeting(heardRows, areSame)
  const earlier = rows.slice(SHOWN)
  return (
    <section>
      <h2><span><Text of="public.heard" /></span>{rows.length > 0 && <span><Text of="public.heard-count" with={{ n: rows.length }} /></span>}</h2>
      {rows.length === 0 && <p className="empty"><Text of="public.heard-none" /></p>}
      <Rows of={rows.slice(0, SHOWN)} />
      {earlier.length > 0 && <details className="earlier"><summary><Text of="public.earlier" with={{ n: earlier.length }} /></summary><Rows of={earlier} /></details>}
      <Texts />
    </section>
  )
}

function Rows({ of }: { of: readonly HeardRow[] }): ReactNode {
  const timeZone = useTimeZone()
  return (
    <ol className="rows heard">
      {of.map(({ key, name, line, givenAt, usedMs }) => (
        <li key={key}>
          <span><b>{name}</b>{line !== null && <small>{line}</small>}</span>
          <span className="at"><Text of="public.at-for" with={{ at: formatTime(givenAt, timeZone), time: formatSpan(usedMs) }} /></span>
        </li>
      ))}
    </ol>
  )
}

function heardRows(meeting: Meeting): HeardRow[] {
  return inOrderHeard(meeting).map(statement => rowOf(meeting, statement)).toReversed()
}

function rowOf(meeting: Meeting, statement: HeardStatement): HeardRow {
  const { statementId, holder, givenAt } = statement
  const line = holder.kind === 'request' ? capacityLine(holder.request.capacity) : null
  return { key: statementId, name: holderName(meeting, holder), line, givenAt, usedMs: recordedMs(statement) }
}
