import { GRACE_MS, type Draw } from '#shared/floor/drawing/draw.ts'
import { commitmentOf, lotOf, sealedNameOf } from '#shared/floor/drawing/lots.ts'
import { bandsToDraw } from '#shared/floor/drawing/openDraw.ts'
import { rankByLot } from '#shared/floor/drawing/rankByLot.ts'
import { closesAtOf, drawOf, isEntrant } from '#shared/floor/drawing/readingDraws.ts'
import type { FloorEvent } from '#shared/floor/events.ts'
import { MOST_ON_PAPER } from '#shared/floor/inscribing/commands.ts'
import type { Meeting } from '#shared/floor/model.ts'
import { compareRanked, isPlacedByRule } from '#shared/floor/ordering.ts'
import type { FloorRequest, Row } from '#shared/floor/parts.ts'
import type { Hash } from '../chain.ts'
import type { SeenEntry } from '../entry.ts'

/** A request that stands, or stood, on the list by its lot. */
export interface Drawn {
  request: FloorRequest
  lot: string
}

type EventOf<T extends FloorEvent['type']> = Extract<FloorEvent, { type: T }>

/** D13: holds the draws of a record against the rules, entry by entry, from what the hall may see. Each check says what is wrong; null: nothing. */
export class DrawCheck {
  readonly #hash: Hash
  /** When each entry was received, and with which one somebody entered under a sealed name. */
  readonly #receivedAt = new Map<number, number>()
  readonly #names = new Map<string, number>()
  /** With which one somebody was heard on paper: a request that everybody saw come, under no sealed name. */
  readonly #onPaper = new Map<string, number>()
  readonly #drawn = new Map<string, Drawn>()

  constructor(hash: Hash) {
    this.#hash = hash
  }

  /** @param previousHead the head of the chain before the entry */
  check(before: Meeting, after: Meeting, entry: SeenEntry, previousHead: string): string | null {
    this.#receivedAt.set(entry.version, entry.receivedAt)
    for (const event of entry.events) {
      const why = 'hash' in event ? null : this.#checkEvent(before, after, event.value, entry, previousHead)
      if (why !== null) return why
    }
    return openedWithoutDraw(before, after, entry) ?? outOfOrder(after)
  }

  /** How many entered a draw. */
  entrants({ from, until }: Draw): number {
    return [...this.#names.values()].filter(version => version > from && (until === null || version <= until)).length
  }

  /** Who stands, or stood, on the list by the lots of a draw, as they were drawn. */
  drawnOf(meeting: Meeting, { commitment }: Draw): Drawn[] {
    return [...this.#drawn.values()]
      .filter(({ request }) => drawOf(meeting, request)?.commitment === commitment)
      .toSorted((one, other) => (one.lot < other.lot ? -1 : 1))
  }

  #checkEvent(before: Meeting, after: Meeting, event: FloorEvent, { version, at }: SeenEntry, previousHead: string): string | null {
    switch (event.type) {
      case 'drawOpened': return openedWrongly(before, after, event, version)
      case 'drawEntered':
        this.#names.set(event.name, version)
        return null
      case 'drawCut': {
        const draw = find(before, event.commitment)
        if (draw?.cut !== null) return 'it cuts a draw that is not open'
        if (event.head !== previousHead || event.version !== version) return 'the lots are not cut with the head of the record at that point'
        const closesAt = closesAtOf(before.list, draw.openedAt)
        return event.closesAt === closesAt && event.at === at && at >= closesAt + GRACE_MS ? null : 'the lots are not cut at the end of the window'
      }
      case 'drawVoided': return voidedWrongly(before, after, event, version)
      case 'drawRevealed': {
        const draw = find(before, event.commitment)
        if (draw?.cut == null || draw.revealed !== null) return 'it reveals the seed of a draw that was not cut'
        return commitmentOf(event.seed, this.#hash) === event.commitment ? null : 'the seed is not the one that was committed to'
      }
      case 'floorGiven':
        if (event.timing.onPaper === true && event.holder.kind === 'request') this.#onPaper.set(event.holder.request.requestId, version)
        return null
      case 'requestListed':
      case 'rowMoved': return event.row.isByHand ? null : this.#checkRow(after, event.row)
      default: return null
    }
  }

  #checkRow(meeting: Meeting, { request, rank }: Row): string | null {
    const draw = drawOf(meeting, request)
    if (draw === null || request.veil !== undefined) return null
    if (draw.revealed === null || draw.cut === null) return this.#isOnPaper(request) ? null : `${request.requestId} is on the list before its lot was drawn`
    // D5: among those who came too late any order may hold.
    const lot = rankByLot(meeting, request, this.#hash) ?? ''
    if (isEntrant(draw, request) ? rank !== lot : rank?.startsWith(lot) !== true) return `${request.requestId} does not stand by its lot`
    if (!isReceivedAt(request, this.#receivedAt.get(request.version))) return `${request.requestId} was not received when it says`
    if (!this.#isTrueEntrant(draw, request)) return `${request.requestId} did not enter the draw with entry ${request.version}`
    if (!isEntrant(draw, request)) return null
    this.#drawn.set(request.requestId, { request, lot: lotOf(request, draw.revealed.seed, draw.cut.head, this.#hash) })
    return null
  }

  /**
   * Who has a lot entered the draw before its cut, with the request or, where a closing was undone (D8), behind it; or was heard
   * on paper in the window, for everybody to see. Who entered may not be said to have come with a later entry: it would stand behind all.
   */
  #isTrueEntrant(draw: Draw, request: FloorRequest): boolean {
    const name = sealedNameOf(request, this.#hash)
    const enteredWith = this.#names.get(name)
    if (!isEntrant(draw, request)) return enteredWith === undefined || enteredWith === request.version
    if (enteredWith !== undefined) return enteredWith >= request.version && enteredWith <= (draw.until ?? 0)
    if (!this.#isOnPaper(request)) return false
    this.#names.set(name, request.version) // one of the entrants from now on, as it stands by its lot
    return true
  }

  #isOnPaper({ requestId, version }: FloorRequest): boolean {
    return this.#onPaper.get(requestId) === version
  }
}

const find = ({ draws }: Meeting, commitment: string): Draw | undefined => draws.find(draw => draw.commitment === commitment)

/** D1: where the modalities have lots drawn, the list is not opened without. */
function openedWithoutDraw(before: Meeting, after: Meeting, { version }: SeenEntry): string | null {
  const isOpening = after.list.version === version && after.list.openedAt !== before.list.openedAt
  const isWithout = isOpening && bandsToDraw(before).length > 0 && after.draws.every(draw => draw.version !== version)
  return isWithout ? 'the list is opened without the draw that the modalities have' : null
}

/** A draw is opened with the list; or in place of one that is void, over the very same window. */
function openedWrongly(before: Meeting, after: Meeting, { draw }: EventOf<'drawOpened'>, version: number): string | null {
  if (draw.version !== version || draw.cut !== null || draw.revealed !== null) return 'the draw is not opened as one'
  if (draw.insteadOf === null) {
    if (draw.from !== version || draw.until !== null) return 'the draw takes in what came before it'
    const isOfList = after.list.version === version && after.list.openedAt === draw.openedAt && bandsToDraw(before).join() === draw.bands.join()
    return isOfList ? null : 'the draw is not that of the list and the modalities'
  }
  const lost = find(before, draw.insteadOf)
  const isSame = lost?.revealed === null && lost.from === draw.from && lost.until === draw.until && lost.openedAt === draw.openedAt && lost.bands.join() === draw.bands.join()
  return isSame ? null : 'the draw is held anew among others than before'
}

/** D10, D11: void is a draw that is held anew, or whose list was not opened after all. */
function voidedWrongly(before: Meeting, after: Meeting, { commitment }: EventOf<'drawVoided'>, version: number): string | null {
  const draw = find(before, commitment)
  if (draw?.revealed !== null) return 'it voids a draw that is not to be held'
  const isAnew = after.draws.some(one => one.insteadOf === commitment && one.version === version)
  const isUndone = draw.until === null && after.list.openedAt !== before.list.openedAt
  return isAnew || isUndone ? null : 'a draw is void, and none is held in its place'
}

/** Two of drawn bands of which the second should stand first, of those that nobody placed by hand; whoever stands between them. */
function outOfOrder(meeting: Meeting): string | null {
  const rows = meeting.rows.filter(row => isPlacedByRule(row) && row.request.veil === undefined && drawOf(meeting, row.request) !== null)
  const wrong = rows.findIndex((row, index) => {
    const next = rows[index + 1]
    return next !== undefined && compareRanked(meeting, row, next) > 0
  })
  return wrong < 0 ? null : `${rows[wrong]?.request.requestId} stands before ${rows[wrong + 1]?.request.requestId}, against their lots`
}

/** I20: those that the desk inscribes together are each a millisecond behind the one above it. */
function isReceivedAt({ by, receivedAt }: FloorRequest, enteredAt: number | undefined): boolean {
  if (enteredAt === undefined) return false
  return by === 'desk' ? receivedAt >= enteredAt && receivedAt < enteredAt + MOST_ON_PAPER : receivedAt === enteredAt
}
