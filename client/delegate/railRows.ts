import type { Meeting } from '#shared/floor/model.ts'
import type { FloorRequest } from '#shared/floor/parts.ts'
import { protectedCount } from '#shared/floor/placing/protectedPlaces.ts'
import { aboutWhen } from '#client/status/expected.ts'
import { capacityLine, requestName } from '#client/text/speaker.ts'
import { isPlaceable } from './drawing/isPlaceable.ts'
import { meetingWith } from './guess.ts'

/** So many rows stand beside my card. */
export const EXCERPT_ROWS = 6

/** A row of the list as a delegation looks at it. */
export interface RailRow {
  requestId: string
  number: number
  name: string
  line: string | null
  /** About when, ms; null where it cannot be said. */
  at: number | null
  /** L23: no rule moves it. */
  isProtected: boolean
  /** Mine: on the list, or where it would stand if approved, or if asked. */
  mine: 'no' | 'yes' | 'if-approved' | 'if-asked'
}

/** How the list is cut to what concerns one: the rows to show, how many are left out before a row, and how many follow. */
export interface Excerpt {
  rows: RailRow[]
  /** Left out between the first rows and the others. */
  gapAfter: number | null
  more: number
}

/** The list with what is mine in it, also what is not on it yet. */
export function railRows(meeting: Meeting, delegationId: string, ifAsked: FloorRequest | null, at: number): RailRow[] {
  const isOver = meeting.phase.name === 'closed' // what waited then will not be approved any more
  const waiting = isOver ? [] : meeting.waiting.filter(request => request.delegationId === delegationId)
  const guessed = [...waiting, ...(ifAsked === null ? [] : [ifAsked])].filter(request => isPlaceable(meeting, request))
  const shown = meetingWith(meeting, guessed)
  const mineOf = (request: FloorRequest): RailRow['mine'] => {
    if (request.delegationId !== delegationId) return 'no'
    if (request.requestId === ifAsked?.requestId) return 'if-asked'
    return waiting.includes(request) ? 'if-approved' : 'yes'
  }
  const protectedTop = protectedCount(shown)
  return shown.rows.map(({ request }, index) => {
    return {
      requestId: request.requestId, number: index + 1, name: requestName(meeting, request), line: request.veil === undefined ? capacityLine(request.capacity) : null,
      at: aboutWhen(shown, request.requestId, at), isProtected: index < protectedTop, mine: mineOf(request),
    }
  })
}

/** Cuts to so many rows: from the top if mine is among them, else the first two and those around the first of mine. */
export function excerptOf(rows: readonly RailRow[], max: number): Excerpt {
  const mine = rows.findIndex(row => row.mine !== 'no')
  if (rows.length <= max || mine < max - 1) return { rows: rows.slice(0, max), gapAfter: null, more: Math.max(0, rows.length - max) }
  const from = Math.max(2, Math.min(mine - 2, rows.length - (max - 2)))
  const around = rows.slice(from, from + max - 2)
  return { rows: [...rows.slice(0, 2), ...around], gapAfter: from > 2 ? 1 : null, more: rows.length - from - around.length }
}
