import type { FloorEvent } from '../events.ts'
import type { Meeting } from '../model.ts'
import type { Row } from '../parts.ts'

type Whereabouts = 'waiting' | 'listed' | 'on the floor' | 'heard' | 'declined' | 'struck' | 'withdrawn'

/**
 * Where every request is, kept from the events alone and in another way than `evolve` keeps it, so that the two can be
 * compared: a request that one of them loses, the other misses.
 */
export class Bookkeeping {
  readonly #where = new Map<string, Whereabouts>()
  readonly #requestOf = new Map<string, string>()
  /** Statements that have begun and not ended. */
  readonly speaking = new Set<string>()
  /** Requests that ever stood in a place of somebody's choice. */
  readonly #byHand = new Set<string>()

  note(event: FloorEvent): void {
    const moved = this.#noteRequest(event)
    if (moved !== null) this.#where.set(moved[0], moved[1])
    if (event.type === 'floorGiven' || event.type === 'statementReopened') this.speaking.add(event.statementId)
    if (event.type === 'floorEnded' || event.type === 'floorTakenBack') this.speaking.delete(event.statementId)
    if (event.type === 'floorTakenBack') this.#requestOf.delete(event.statementId) // it never spoke
    for (const row of rowsIn(event)) if (row.isByHand) this.#byHand.add(row.request.requestId)
    if (event.type === 'listCarriedOver') for (const { request } of event.rows) this.#where.set(request.requestId, 'listed')
  }

  #noteRequest(event: FloorEvent): [requestId: string, to: Whereabouts] | null {
    switch (event.type) {
      case 'floorRequested': return [event.request.requestId, 'waiting']
      case 'requestReturned': return [event.request.requestId, 'waiting']
      case 'requestDeclined': return [event.request.requestId, 'declined']
      case 'waitingWithdrawn': case 'listedWithdrawn': return [event.requestId, 'withdrawn']
      case 'requestListed': case 'rowMoved': return [event.row.request.requestId, 'listed']
      // unless it returns to wait, as the next event says; what the desk wrote down is gone
      case 'requestUnlisted': return [event.requestId, this.#hasSpoken(event.requestId) ? 'heard' : 'withdrawn']
      case 'absenceNoted': return event.outcome === 'struck' ? [event.request.requestId, 'struck'] : null
      case 'floorGiven': {
        if (event.holder.kind !== 'request') return null
        this.#requestOf.set(event.statementId, event.holder.request.requestId)
        return [event.holder.request.requestId, 'on the floor']
      }
      case 'floorTakenBack': return this.#ofStatement(event.statementId, 'withdrawn') // unless it goes back on the list, as the next event says
      case 'floorEnded': return this.#ofStatement(event.statementId, 'heard')
      case 'statementReopened': return this.#ofStatement(event.statementId, 'on the floor')
      default: return null
    }
  }

  #ofStatement(statementId: string, to: Whereabouts): [string, Whereabouts] | null {
    const requestId = this.#requestOf.get(statementId)
    return requestId === undefined ? null : [requestId, to]
  }

  #hasSpoken(requestId: string): boolean {
    return [...this.#requestOf.values()].includes(requestId)
  }

  /** Nobody ever placed it by hand. */
  isUntouched(requestId: string): boolean {
    return !this.#byHand.has(requestId)
  }

  /** The same books as `booksOf` reads from the meeting. */
  books(): Record<string, Whereabouts> {
    return Object.fromEntries([...this.#where].toSorted(([one], [other]) => (one < other ? -1 : 1)))
  }

  /** Where the meeting has each request; one that it has in two places, or in none, is named so. */
  booksOf(meeting: Meeting): Record<string, string> {
    return Object.fromEntries(Object.entries(this.books()).map(([requestId, where]) => [requestId, placeIn(meeting, requestId, where)]))
  }
}

/** The rows that an event puts in their places. */
export function rowsIn(event: FloorEvent): readonly Row[] {
  if (event.type === 'placesSwapped' || event.type === 'listCarriedOver') return event.rows
  return 'row' in event ? [event.row] : []
}

function placeIn(meeting: Meeting, requestId: string, where: Whereabouts): string {
  const isIt = (one: { request: { requestId: string } }): boolean => one.request.requestId === requestId
  const heldBy = ({ holder }: Pick<NonNullable<Meeting['floor']>, 'holder'>): boolean => holder.kind === 'request' && isIt(holder)
  const alive = [
    ...meeting.waiting.filter(request => request.requestId === requestId).map(() => 'waiting'),
    ...meeting.rows.filter(isIt).map(() => 'listed'),
    ...(meeting.floor !== null && heldBy(meeting.floor) ? ['on the floor'] : []),
  ]
  if (alive.length > 0) return alive.join(' and ')
  const gone = { heard: meeting.heard.some(heldBy), declined: meeting.declined.some(isIt), struck: meeting.absences.some(isIt), withdrawn: true }
  return where in gone && gone[where as keyof typeof gone] ? where : 'lost'
}
