import type { FloorEvent } from '../events.ts'
import type { Meeting } from '../model.ts'

type Shown = Extract<FloorEvent, { type: 'listShown' | 'ownRowsShown' }>

/** V7: the list as it is shown to those who follow it so; those presiding have the rows themselves. */
export function evolveShown(meeting: Meeting, event: Shown): Meeting {
  if (event.type === 'ownRowsShown') return meeting.sees === 'delegations' ? withOwn(meeting, event.rows) : meeting
  if (event.to !== meeting.sees) return meeting
  const shown = { ...meeting, rows: event.rows, orderVersion: event.orderVersion }
  return event.isWhole ? { ...shown, ownRows: [] } : unveiled(shown)
}

/** What stands on the list waits no more. */
function withOwn(meeting: Meeting, ownRows: Meeting['ownRows']): Meeting {
  const listed = new Set(ownRows.map(({ row }) => row.request.requestId))
  return unveiled({ ...meeting, ownRows, waiting: meeting.waiting.filter(({ requestId }) => !listed.has(requestId)) })
}

/** One's own rows in the places where one is shown others, also where they are shown by name already. */
export function unveiled(meeting: Meeting): Meeting {
  if (meeting.ownRows.length === 0) return meeting
  const own = new Map(meeting.ownRows.flatMap(({ veiledId, row }) => [[veiledId, row], [row.request.requestId, row]] as const))
  return { ...meeting, rows: meeting.rows.map(row => own.get(row.request.requestId) ?? row) }
}
